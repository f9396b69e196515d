package io.antiphon.channels.internal.source;

import io.antiphon.tables.records.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kinds of files that hold no records as they are, known by their first bytes: each is refused by its name, with what to do. */
enum OtherKind implements Reason.Kind {
	IS_PDF("\\A.{0,1000}%PDF-\\d"),
	/** What spreadsheets and text programs wrote before 2007, and what they lock by a password. */
	IS_OLE("\\A\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
	IS_RTF("\\A\\{\\\\rtf"),
	IS_PICTURE(
			"\\A(?:\u0089PNG\\r\\n|\u00FF\u00D8\u00FF|GIF8[79]a|BM.{4}\\x00{4}|RIFF.{4}WEBP|II\\*\\x00|MM\\x00\\*|.{4}ftyp(?:heic|heix|mif1|avif))"),
	IS_RECORDING("\\A(?:ID3[\u0002-\u0004]|\u00FF[\u00FB\u00F3\u00F2]|OggS|fLaC|RIFF.{4}(?:WAVE|AVI )|\\x1A\u0045\u00DF\u00A3|.{4}ftyp)"),
	IS_ARCHIVE("\\A(?:\u001F\u008B|7z\u00BC\u00AF|Rar!\u001A|BZh[1-9]|\u00FD7zXZ|.{257}ustar)"),
	IS_DATABASE("\\A(?:SQLite format 3\\x00|PAR1)"),
	IS_HTML("\\A(?:\u00EF\u00BB\u00BF)?\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html)\\b"),
	IS_XML("\\A(?:\u00EF\u00BB\u00BF)?\\s*<\\?xml\\s");

	private final Pattern beginning;

	OtherKind(String beginning) {
		this.beginning = Pattern.compile(beginning, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	}

	/** That of a file that begins so; empty where it is none of these. */
	static Optional<OtherKind> of(byte[] head) {
		var bytes = new String(head, StandardCharsets.ISO_8859_1);
		return Stream.of(values()).filter(kind -> kind.beginning.matcher(bytes).find()).findFirst();
	}
}
