namespace SelfGov.AspNetCore.OpenApi.Clients;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class ScratchFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("selfgov-client-").FullName;

    internal string this[string name] => System.IO.Path.Combine(Path, name);

    internal void Copy(string from, params string[] names)
    {
        foreach (string name in names)
        {
            File.Copy(System.IO.Path.Combine(from, name), this[name]);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
