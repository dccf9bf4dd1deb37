using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

// <snippet:commands>
public sealed record PublishPetition(string Title) : ICommand<LibraryPetition>;

public sealed record SignPetition : ICommand<LibraryPetition>;

public sealed record CheckSignature(int Number, bool IsGenuine) : ICommand<LibraryPetition>;

public sealed record WithdrawSignature(int Number) : ICommand<LibraryPetition>;

public sealed record PauseCollection(string Reason) : ICommand<LibraryPetition>;

public sealed record ResumeCollection : ICommand<LibraryPetition>;

public sealed record HandOverSignatures : ICommand<LibraryPetition>;

public sealed record WithdrawPetition : ICommand<LibraryPetition>;

public sealed record AnswerPetition(bool Grant, string Reasons) : ICommand<LibraryPetition>;
// </snippet>
