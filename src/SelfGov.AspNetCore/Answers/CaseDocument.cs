using SelfGov.AspNetCore.Problems;
using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Answers;

/// <summary>The document of a case, of a procedure whose cases have one.</summary>
internal static class CaseDocument
{
    /// <exception cref="ProblemException">The JSON context of a host's own procedure does not know the case: 501.</exception>
    internal static byte[] Write<TCase>(Procedure<TCase> procedure, CaseView<TCase> view, bool includePersonalData = false)
        where TCase : Case
    {
        Require(procedure);
        return procedure.Documents.OfCase(view, includePersonalData);
    }

    /// <summary>Makes sure that there is one, before anything is done of which it is to tell.</summary>
    /// <exception cref="ProblemException">There is none: 501.</exception>
    internal static void Require<TCase>(Procedure<TCase> procedure)
        where TCase : Case
    {
        try
        {
            _ = procedure.Documents.PersonalData;
        }
        catch (NotSupportedException)
        {
            throw new ProblemException(new Problem(ProblemTypes.NotOffered) { Detail = HttpTexts.NoJson });
        }
    }
}
