using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SelfGov.Law.Changes;

/// <summary>All parameters of one edition of a law, in the order of the procedure.</summary>
/// <remarks>
/// Immutable. Any two lists can be compared, of different laws too: what bears the same code is the same parameter. Policies are ours, not
/// the law's, and are not listed.
/// </remarks>
public sealed class LawParameters
{
    private readonly FrozenDictionary<string, LawParameter> byCode;

    /// <summary>Creates the list of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="parameters">The parameters, in the order of the procedure.</param>
    /// <exception cref="ArgumentNullException">The list or a parameter is null.</exception>
    /// <exception cref="ArgumentException">The edition is the default value, a code is empty, or two parameters bear one code.</exception>
    public LawParameters(EditionId edition, params IEnumerable<LawParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (edition == default)
        {
            throw new ArgumentException("Parameters are those of an edition; default(EditionId) is none.", nameof(edition));
        }

        Edition = edition;
        All = [.. parameters];
        var known = new Dictionary<string, LawParameter>(StringComparer.Ordinal);
        foreach (LawParameter parameter in All)
        {
            ArgumentNullException.ThrowIfNull(parameter, nameof(parameters));
            ArgumentException.ThrowIfNullOrWhiteSpace(parameter.Code, nameof(parameters));
            if (!known.TryAdd(parameter.Code, parameter))
            {
                throw new ArgumentException($"Two parameters of edition {edition} bear the code {parameter.Code}.", nameof(parameters));
            }
        }

        byCode = known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The edition.</summary>
    public EditionId Edition { get; }

    /// <summary>The parameters, in the order of the procedure; those that the edition does not have have no value.</summary>
    public ImmutableArray<LawParameter> All { get; }

    /// <summary>The parameter of a code; null where the list does not know it.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public LawParameter? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return byCode.GetValueOrDefault(code);
    }
}
