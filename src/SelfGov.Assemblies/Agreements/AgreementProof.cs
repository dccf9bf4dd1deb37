using SelfGov.Law;

namespace SelfGov.Assemblies.Agreements;

/// <summary>The answer to the question whether an assembly agreed with a document: an agreement, or what is wrong.</summary>
/// <remarks>Immutable; a closed family of these two.</remarks>
public abstract record AgreementProof
{
    private AgreementProof()
    {
    }

    /// <summary>The assembly agreed.</summary>
    public sealed record Agreed : AgreementProof
    {
        internal Agreed(AssemblyAgreement agreement) => Agreement = agreement;

        /// <summary>The agreement.</summary>
        public AssemblyAgreement Agreement { get; }
    }

    /// <summary>The entry proves no agreement.</summary>
    public sealed record NotProved : AgreementProof
    {
        internal NotProved(AgreementProblem problem, Words text, long? version = null)
        {
            Problem = problem;
            Text = text;
            Version = version;
        }

        /// <summary>What is wrong.</summary>
        public AgreementProblem Problem { get; }

        /// <summary>What is wrong, for people.</summary>
        public Words Text { get; }

        /// <summary>The version at which the journal is broken, or that of the entry; null where there is none.</summary>
        public long? Version { get; }
    }
}
