namespace SelfGov.Petitions.Library;

public enum SignatureState
{
    Given,
    Confirmed,
    Rejected,
    Withdrawn,
}
