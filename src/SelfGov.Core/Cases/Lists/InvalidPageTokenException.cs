namespace SelfGov.Cases.Lists;

/// <summary>What was given as <see cref="CaseQuery.After"/> is no token of a page of that query.</summary>
public sealed class InvalidPageTokenException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="token">What was given.</param>
    /// <param name="flaw">What is wrong with it, as the end of a sentence.</param>
    public InvalidPageTokenException(string token, string flaw)
        : base($"The next page cannot be listed: there is the token '{Shortened(token)}', and {flaw}. Begin with the first page.") =>
        Token = token;

    /// <summary>What was given.</summary>
    public string Token { get; }

    private static string Shortened(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        string shown = new([.. token.Take(60).Select(letter => char.IsAscii(letter) && !char.IsControl(letter) ? letter : '?')]);
        return token.Length > shown.Length ? $"{shown}..." : shown;
    }
}
