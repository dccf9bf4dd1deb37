using System.Collections.Immutable;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>Somebody who has no role that may destroy personal data wanted to. Nothing was destroyed or recorded.</summary>
public sealed class ErasureNotPermittedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="kind">The kind of procedure.</param>
    /// <param name="actor">Who wanted to.</param>
    /// <param name="permitted">The roles that may; none where nobody may.</param>
    public ErasureNotPermittedException(string kind, Actor actor, ImmutableArray<Role> permitted)
        : base(
            $"Personal data of '{kind}' are not destroyed by {actor}: "
            + (permitted.IsDefaultOrEmpty ? "no role may" : $"only {string.Join(", ", permitted.Select(role => role.Code))} may")
            + ". Name the roles with procedure.ErasedBy(...), or for all procedures with AddSelfGov().ErasedBy(...).")
    {
        Actor = actor;
        Permitted = permitted.IsDefault ? [] : permitted;
    }

    /// <summary>Who wanted to.</summary>
    public Actor Actor { get; }

    /// <summary>The roles that may; none where nobody may.</summary>
    public ImmutableArray<Role> Permitted { get; }
}
