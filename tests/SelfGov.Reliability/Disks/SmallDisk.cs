using System.ComponentModel;
using System.Diagnostics;

namespace SelfGov.Reliability.Disks;

/// <summary>A file system of a few megabytes in memory, where this machine lets the program mount one.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    internal string Folder { get; }

    /// <exception cref="CannotTryException">The machine does not.</exception>
    internal static SmallDisk Mount(int kilobytes)
    {
        string folder = Directory.CreateTempSubdirectory("selfgov-disk-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder) != 0)
        {
            Directory.Delete(folder);
            throw new CannotTryException("this machine does not let the program mount a small disk");
        }

        return new SmallDisk(folder);
    }

    internal void Grow(int kilobytes) =>
        Oracle.Holds(Run("mount", "-o", $"remount,size={kilobytes}k", Folder) == 0, "The small disk does not grow.");

    /// <summary>Gives the disk to the user who owns something.</summary>
    internal void GiveToOwnerOf(string path) => Oracle.Holds(
        Run("chown", $"--reference={path}", Folder) == 0 && Run("chmod", "700", Folder) == 0,
        $"The disk cannot be given to who owns {path}.");

    public ValueTask DisposeAsync()
    {
        Run("umount", "--lazy", Folder);
        Directory.Delete(Folder);
        return ValueTask.CompletedTask;
    }

    private static int Run(string command, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return -1;
        }
    }
}
