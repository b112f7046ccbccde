using System.Reflection;
using System.Text;

namespace Inventora.Contracts.Tests.PublicApi;

/// <summary>The public API of an assembly as text: one line for each type, its members below it.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The text, in an order that does not depend on the compiler's.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Declaration(type)).Append('\n');
            foreach (string member in Members(type).OrderBy(member => member, StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Declaration(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        IEnumerable<Type> bases = type.IsEnum ? [] : type.GetInterfaces().OrderBy(Name, StringComparer.Ordinal);
        if (type.BaseType is { } baseType && baseType != typeof(object) && baseType != typeof(ValueType) && !type.IsEnum)
        {
            bases = bases.Prepend(baseType);
        }

        string list = string.Join(", ", bases.Select(Name));
        return $"{kind} {type.Namespace}.{Name(type)}{(list.Length == 0 ? "" : " : " + list)}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}");
        }

        // What the compiler adds to a record is the record's business.
        bool isRecord = type.GetMethod("<Clone>$") is not null;
        string[] ofRecords = ["Equals", "GetHashCode", "ToString", "op_Equality", "op_Inequality", "PrintMembers", "<Clone>$", "Deconstruct"];
        return
        [
            .. type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"new({Parameters(constructor)})"),
            .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => $"{(field.IsLiteral ? "const" : "field")} {Name(field.FieldType)} {field.Name}"),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsVisible)).Where(property => property.Name != "EqualityContract").Select(Property),
            .. type.GetMethods(Declared).Where(IsVisible).Where(method => !IsAccessor(method) && !(isRecord && ofRecords.Contains(method.Name))).Select(Method),
        ];
    }

    private static string Property(PropertyInfo property)
    {
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") == true;
        string setter = property.SetMethod is { } set && IsVisible(set) ? isInit ? " init;" : " set;" : "";
        bool isRequired = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
        string prefix = (property.GetMethod?.IsStatic == true ? "static " : "") + (isRequired ? "required " : "");
        return $"{prefix}{Name(property.PropertyType, Nullability.Create(property))} {property.Name} {{ get;{setter} }}";
    }

    private static string Method(MethodInfo method)
    {
        string generics = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        string prefix = method.IsStatic ? "static " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : "";
        return $"{prefix}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generics}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        string kind = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        string fallback = parameter.HasDefaultValue ? $" = {parameter.DefaultValue switch { null => "default", string text => $"\"{text}\"", var value => value }}" : "";
        return $"{kind}{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{fallback}";
    }));

    private static string Name(Type type) => Name(type, null);

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!, nullability?.ElementType);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        string mark = !type.IsValueType && !type.IsGenericParameter && nullability is { } info && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable) ? "?" : "";
        if (type.IsArray)
        {
            return Name(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        }

        string name = type.Name.Split('`')[0];
        Type[] arguments = type.IsGenericType ? type.GetGenericArguments() : [];
        NullabilityInfo[] infos = nullability?.GenericTypeArguments ?? [];
        return arguments.Length == 0
            ? name + mark
            : $"{name}<{string.Join(", ", arguments.Select((argument, index) => Name(argument, index < infos.Length ? infos[index] : null)))}>{mark}";
    }

    private static bool IsVisible(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.Name.Contains('.') | method.IsConstructor;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal));
}
