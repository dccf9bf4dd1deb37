using System.Collections.Immutable;

namespace ElectionWave;

/// <summary>Divides a whole among many at random, so that the parts add up exactly.</summary>
internal static class Shares
{
    /// <summary>Divides a whole into parts of at least a minimum; what is left over goes to parts by lot.</summary>
    public static ImmutableArray<int> Of(int whole, int parts, int minimum, Random random)
    {
        int[] shares = new int[parts];
        Array.Fill(shares, minimum);
        double[] weights = [.. Enumerable.Range(0, parts).Select(_ => 0.2 + random.NextDouble())];
        double sum = weights.Sum();
        int left = whole - (minimum * parts);
        for (int i = 0; i < parts; i++)
        {
            shares[i] += (int)(left * weights[i] / sum);
        }

        for (int rest = whole - shares.Sum(); rest > 0; rest--)
        {
            shares[random.Next(parts)]++;
        }

        return [.. shares];
    }
}
