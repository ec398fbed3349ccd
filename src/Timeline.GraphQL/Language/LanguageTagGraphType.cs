namespace Timeline.GraphQL;

internal sealed class LanguageTagGraphType() : TextScalar("LanguageTag", "A language, BCP 47: en, de-AT, zh-Hant.", "https://www.rfc-editor.org/rfc/rfc5646");
