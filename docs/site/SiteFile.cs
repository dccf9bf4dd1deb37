namespace SelfGov.Site;

/// <summary>A file of the site.</summary>
/// <param name="Path">The path below the root of the site, with slashes.</param>
/// <param name="Text">What is in it.</param>
internal sealed record SiteFile(string Path, string Text);
