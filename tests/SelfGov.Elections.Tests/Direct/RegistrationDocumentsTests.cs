using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class RegistrationDocumentsTests
{
    /// <summary>The sets of art. 113-5(5)-(7), written out once more against the edition's own.</summary>
    private static readonly Dictionary<NominationPath, CandidateDocuments[]> Sets = new()
    {
        [NominationPath.Party] =
        [
            CandidateDocuments.MinutesExtract, CandidateDocuments.StatementOfConsent, CandidateDocuments.Biography,
            CandidateDocuments.DeclarationCertificate, CandidateDocuments.FeeReceipt, CandidateDocuments.PartyMembership,
            CandidateDocuments.SpecialCheckPapers,
        ],
        [NominationPath.Self] =
        [
            CandidateDocuments.StatementOfIntent, CandidateDocuments.SignatureProtocol, CandidateDocuments.Biography,
            CandidateDocuments.DeclarationCertificate, CandidateDocuments.FeeReceipt, CandidateDocuments.SpecialCheckPapers,
        ],
        [NominationPath.HigherAkim] =
        [
            CandidateDocuments.Submission, CandidateDocuments.StatementOfConsent, CandidateDocuments.Biography,
            CandidateDocuments.DeclarationCertificate, CandidateDocuments.FeeReceipt, CandidateDocuments.SpecialCheckPapers,
        ],
    };

    public static TheoryData<string, NominationPath, CandidateDocuments> EachDocument()
    {
        var each = new TheoryData<string, NominationPath, CandidateDocuments>();
        foreach (string edition in new[] { "D1", "D2", "D3", "D4" })
        {
            foreach ((NominationPath path, CandidateDocuments[] documents) in Sets)
            {
                foreach (CandidateDocuments document in documents.Where(document => document != CandidateDocuments.SignatureProtocol))
                {
                    each.Add(edition, path, document);
                }
            }
        }

        return each;
    }

    [Theory, MemberData(nameof(EachDocument))]
    public void Without_any_one_of_the_documents_nobody_is_registered_and_with_it_he_is(
        string edition, NominationPath path, CandidateDocuments missing)
    {
        Election election = Ready(edition, path).Received(Receivable(path) & ~missing);
        Pay(election, path, missing != CandidateDocuments.FeeReceipt);
        election.RefusesAt(
            new RegisterCandidate(First), Election.Commission,
            ("registration.documents", $"113-5({path switch { NominationPath.Party => 5, NominationPath.Self => 6, _ => 7 }})"));

        Pay(election, path, missing == CandidateDocuments.FeeReceipt);
        if (missing != CandidateDocuments.FeeReceipt)
        {
            election.Received(missing);
        }

        Assert.Equal(CandidateState.Registered, election.Registered(1).Candidate(1).State);
        Assert.Equal(Sets[path].Aggregate((left, right) => left | right), election.Candidate(1).Documents);
    }

    [Theory]
    [InlineData(NominationPath.Party, CandidateDocuments.StatementOfIntent)]
    [InlineData(NominationPath.Party, CandidateDocuments.Submission)]
    [InlineData(NominationPath.Self, CandidateDocuments.PartyMembership)]
    [InlineData(NominationPath.Self, CandidateDocuments.Biography | CandidateDocuments.StatementOfConsent)]
    [InlineData(NominationPath.HigherAkim, CandidateDocuments.MinutesExtract)]
    public void A_document_of_another_path_is_not_received(NominationPath path, CandidateDocuments document) => Ready("D2", path)
        .RefusesAt(new ReceiveDocuments(First, document), Election.Commission, ("documents.of-the-path", "113-5(14)"));

    [Theory]
    [InlineData(CandidateDocuments.None)]
    [InlineData(CandidateDocuments.FeeReceipt)]
    [InlineData(CandidateDocuments.SignatureProtocol)]
    [InlineData((CandidateDocuments)(1 << 20))]
    [InlineData((CandidateDocuments)(-1))]
    public void Nothing_and_what_comes_of_its_own_is_not_received(CandidateDocuments documents) => Ready("D2", NominationPath.Self)
        .RefusesAt(new ReceiveDocuments(First, documents), Election.Commission, ("documents.of-the-path", "113-5(14)"));

    [Fact]
    public void Documents_are_received_from_nomination_on_until_registration_closes()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty().Received(CandidateDocuments.Biography);
        Assert.Equal(CandidateDocuments.Biography, election.Candidate(1).Documents);
        election.Until(election.Case.Schedule!.RegistrationCloses)
            .RefusesAt(
                new ReceiveDocuments(First, CandidateDocuments.MinutesExtract), Election.Commission, ("registration.closes", "113-5(14)"));
    }

    private static CandidateDocuments Receivable(NominationPath path) =>
        Sets[path].Aggregate((left, right) => left | right) & ~ComeOfTheirOwn;

    private static Election Ready(string edition, NominationPath path) => path switch
    {
        NominationPath.Party => new Election(edition).NominationIsOpen().NominatedByParty().Eligible(),
        NominationPath.Self =>
            new Election(edition).NominationIsOpen().HandedIn().Given(new RecordSignatureCheck(First, 12, 3), Election.Commission),
        _ => new Election(edition).NominationIsOpen().Extended().NominatedByAkim().Eligible(),
    };

    private static void Pay(Election election, NominationPath path, bool pays)
    {
        if (pays)
        {
            election.Given(new PayFee(First, election.Fee()), path == NominationPath.Party ? Green : Election.Commission);
        }
    }
}
