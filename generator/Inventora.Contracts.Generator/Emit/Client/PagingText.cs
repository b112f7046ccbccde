using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The method that walks over all pages of a list.</summary>
internal static class PagingText
{
    /// <summary>The method in the interface; empty where the operation has no pages.</summary>
    public static string Declaration(EmissionModel emission, OperationModel operation) => operation.Paging is not { } paging ? "" : CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"All records of <c>{operation.Name}Async</c>, page after page, each page asked for when the one before has been read.")}}
        {{ArgumentsText.Documentation(Arguments(emission, operation, paging))}}
        {{OperationClientText.Obsolete(operation)}}
        {{Signature(emission, operation, paging, "")}};
        """);

    /// <summary>The method; empty where the operation has no pages.</summary>
    public static string Method(EmissionModel emission, OperationModel operation)
    {
        if (operation.Paging is not { } paging)
        {
            return "";
        }

        ArgumentText[] all = ArgumentsText.Of(emission, operation).ToArray();
        string[] taken = all.Select(argument => argument.Name).ToArray();
        string page = CSharpText.Identifier(FreeName.Find("page", "currentPage", taken));
        string item = CSharpText.Identifier(FreeName.Find("item", "record", taken));
        string items = CSharpText.Identifier(FreeName.Find("items", "records", taken));
        string walked = CSharpText.Identifier(FreeName.Find("walked", "walkedRecords", taken));
        string call = string.Join(", ", [.. all.Select(argument => Passed(argument, paging, walked, taken)), ArgumentsText.Token]);
        string total = paging.Total.Count == 0 ? "null" : $"{page}?.{string.Join("?.", paging.Total.Select(CSharpText.Identifier))}";
        return CSharpWriter.Fill($$"""
            public async {{Signature(emission, operation, paging, "[global::System.Runtime.CompilerServices.EnumeratorCancellation] ")}}
            {
                {{OffsetType(operation, paging)}} {{walked}} = 0;
                while (true)
                {
                    var {{page}} = (await {{OperationClientText.ResponseName(operation)}}({{call}}).ConfigureAwait(false)).Body;
                    var {{items}} = {{page}}?.{{string.Join("?.", paging.Items.Select(CSharpText.Identifier))}} ?? [];
                    foreach (var {{item}} in {{items}})
                    {
                        yield return {{item}};
                    }

                    {{walked}} += {{items}}.Count;
                    if (PageWalk.IsOver({{items}}.Count, {{walked}}, {{total}}))
                    {
                        yield break;
                    }
                }
            }
            """);
    }

    private static string Signature(EmissionModel emission, OperationModel operation, PagingModel paging, string tokenAttribute)
    {
        string declaration = ArgumentsText.Declaration(Arguments(emission, operation, paging));
        string token = "CancellationToken";
        return $"IAsyncEnumerable<{TypeText.Of(emission, paging.Item)}> {CSharpText.Identifier(paging.MethodName + "Async")}({declaration.Replace(token, tokenAttribute + token)})";
    }

    private static IReadOnlyList<ArgumentText> Arguments(EmissionModel emission, OperationModel operation, PagingModel paging)
    {
        IReadOnlyList<ArgumentText> all = ArgumentsText.Of(emission, operation);
        IEnumerable<ArgumentText> others = all.Where(argument => argument.Parameter?.Name != paging.Offset && argument.Parameter?.Name != paging.Limit);
        ParameterModel limit = operation.Parameters.First(parameter => parameter.Name == paging.Limit);
        string name = PageSize(all.Select(argument => argument.Name));
        string documentation = CSharpText.Parameter(name, null, $"How many records to ask for at a time, as <c>{CSharpText.XmlText(limit.WireName)}</c>; null leaves it to the API.");
        var pageSize = new ArgumentText(name, TypeText.Nullable(emission, limit.Type), false, false, documentation, true, limit);
        return [.. others, pageSize];
    }

    private static string Passed(ArgumentText argument, PagingModel paging, string walked, string[] taken)
    {
        string name = CSharpText.Identifier(argument.Name);
        return argument.Parameter switch
        {
            { } parameter when parameter.Name == paging.Offset => $"{name}: {walked}",
            { IsRequired: true } parameter when parameter.Name == paging.Limit => $"{name}: {PageSize(taken)} ?? 100",
            { } parameter when parameter.Name == paging.Limit => $"{name}: {PageSize(taken)}",
            _ => $"{name}: {name}",
        };
    }

    private static string PageSize(IEnumerable<string> taken) => CSharpText.Identifier(FreeName.Find("pageSize", "recordsPerPage", taken));

    private static string OffsetType(OperationModel operation, PagingModel paging) =>
        operation.Parameters.First(parameter => parameter.Name == paging.Offset).Type is ScalarUse { Kind: ScalarKind.Int64 } ? "long" : "int";
}
