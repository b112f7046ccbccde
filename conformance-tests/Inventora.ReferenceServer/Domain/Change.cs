namespace Inventora.ReferenceServer.Domain;

/// <summary>A field of a PATCH that may be absent, null or a value; <c>default</c> is absent.</summary>
internal readonly record struct Change<T>
{
    private Change(T value)
    {
        IsPresent = true;
        Value = value;
    }

    /// <summary>Whether the request has the field.</summary>
    public bool IsPresent { get; }

    /// <summary>The value to set; meaningless when the field is absent.</summary>
    public T Value { get; }

    /// <summary>The field with a value, or with null.</summary>
    public static implicit operator Change<T>(T value) => new(value);

    /// <summary>The new value when there is one, else the value so far.</summary>
    public T Or(T current) => IsPresent ? Value : current;
}
