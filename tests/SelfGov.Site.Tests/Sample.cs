namespace SelfGov.Site.Samples;

/// <summary>A sample for the reference; see <see cref="Hidden"/>.</summary>
/// <typeparam name="T">What it is about.</typeparam>
public sealed class Sample<T>
{
    /// <summary>The largest number.</summary>
    public const int Largest = 7;

    /// <summary>Answers as <see cref="object.ToString"/> does, within <see cref="Largest"/>.</summary>
    /// <param name="first">The first.</param>
    /// <param name="many">The others.</param>
    /// <returns>A text with &lt;brackets&gt;.</returns>
    /// <exception cref="ArgumentNullException">The first is null.</exception>
    public string? Answer(IReadOnlyList<T>? first, params string[] many) => first?.ToString() ?? many.FirstOrDefault();

    public int Undocumented => Largest;
}

internal sealed class Hidden;
