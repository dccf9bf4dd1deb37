using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>Draws up the record, or draws it up again before it is signed; signatures given for an earlier one fall away.</summary>
/// <param name="Digest">
/// The SHA-256 digest of the document as it is put before those who sign, without signatures; 64 hexadecimal digits. The host keeps the
/// document.
/// </param>
/// <param name="HasRecording">Whether the video and audio recording is attached.</param>
public sealed record DrawUpRecord(string Digest, bool HasRecording = false) : ICommand<PublicHearing>;

/// <summary>Notes a disagreement in the record.</summary>
/// <param name="Opinion">The differing opinion; not empty.</param>
public sealed record NoteDisagreement(string Opinion) : ICommand<PublicHearing>;

/// <summary>Signs the record, in the role of one of those who sign.</summary>
public sealed record SignRecord : ICommand<PublicHearing>;

/// <summary>Sends the record, the final document or the recommendations on.</summary>
/// <param name="Recipient">To whom; not empty.</param>
public sealed record HandOverRecord(string Recipient) : ICommand<PublicHearing>;

/// <summary>Publishes the record with the response table.</summary>
/// <param name="Reference">Where: the address or the issue; not empty.</param>
public sealed record PublishRecord(string Reference) : ICommand<PublicHearing>;

/// <summary>Records the reasoned answer of the body.</summary>
/// <param name="Reference">Where to find it: the number of the letter or the address; not empty.</param>
public sealed record AnswerRecord(string Reference) : ICommand<PublicHearing>;

/// <summary>Files an appeal against the record or the order of the hearing.</summary>
/// <param name="Appellant">The host's opaque identity of who appeals; not empty.</param>
/// <param name="Grounds">The grounds; not empty.</param>
public sealed record FileAppeal(string Appellant, string Grounds) : ICommand<PublicHearing>;

/// <summary>Decides the appeal.</summary>
/// <param name="Grant">Whether it is granted; the hearing is then held again.</param>
/// <param name="Reference">Where to find the decision; not empty.</param>
public sealed record DecideAppeal(bool Grant, string Reference) : ICommand<PublicHearing>;

/// <summary>Decides to hold the hearing again.</summary>
/// <param name="Ground">Why.</param>
public sealed record CallRepeat(RepeatGround Ground) : ICommand<PublicHearing>;

/// <summary>Closes the file: nothing is left to answer.</summary>
public sealed record CloseHearing : ICommand<PublicHearing>;
