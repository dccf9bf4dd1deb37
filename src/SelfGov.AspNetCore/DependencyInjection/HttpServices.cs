using SelfGov.Cases;

namespace SelfGov.AspNetCore.DependencyInjection;

/// <summary>Says that the services of a host have what answers over HTTP, and which procedures have addresses.</summary>
internal sealed class HttpServices
{
    private readonly HashSet<IProcedure> mapped = [];

    /// <exception cref="InvalidOperationException">It has addresses already.</exception>
    internal void Map(IProcedure procedure)
    {
        lock (mapped)
        {
            if (!mapped.Add(procedure))
            {
                throw new InvalidOperationException(
                    $"The procedure '{procedure.Kind}' is mapped already, and each of its endpoints has a name of its own; map it once, by "
                        + "MapSelfGov with all others or by MapCases.");
            }
        }
    }
}
