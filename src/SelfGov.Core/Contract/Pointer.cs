namespace SelfGov.Contract;

/// <summary>A place in JSON as RFC 6901 writes it, built while a value is walked.</summary>
internal readonly struct Pointer(string text)
{
    internal static Pointer Root { get; } = new(string.Empty);

    internal Pointer To(string name) =>
        new($"{this}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");

    internal Pointer To(int index) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{this}/{index}"));

    public override string ToString() => text ?? string.Empty;
}
