using System.Diagnostics;

namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>How long a disk takes to make a small append durable, which is what every commit waits for.</summary>
internal static class DiskFlush
{
    private const int Flushes = 200;
    private const int Bytes = 512;

    /// <summary>The median in microseconds.</summary>
    /// <param name="directory">An existing directory on the disk.</param>
    /// <exception cref="UnauthorizedAccessException">Nothing can be written there.</exception>
    public static double MedianMicroseconds(string directory)
    {
        string path = Path.Combine(directory, $"flush-{Guid.NewGuid():N}");
        byte[] bytes = new byte[Bytes];
        double[] times = new double[Flushes];
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
            for (int i = 0; i < Flushes; i++)
            {
                long start = Stopwatch.GetTimestamp();
                file.Write(bytes);
                file.Flush(flushToDisk: true);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
        }
        finally
        {
            File.Delete(path);
        }

        return RowResult.Median(times);
    }
}
