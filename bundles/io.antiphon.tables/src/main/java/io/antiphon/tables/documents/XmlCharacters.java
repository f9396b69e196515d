package io.antiphon.tables.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The characters of a document in XML; what is none in its encoding is an error here, where the parser would print it. */
final class XmlCharacters {

	private static final int BUFFER = 1 << 16;
	/** In so many first bytes a part says how it is written. */
	private static final int DECLARATION = 1_000;
	private static final Pattern ENCODING = Pattern.compile(
			"^(?:\\xEF\\xBB\\xBF)?(?:\\s|<!--.*?-->)*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)", Pattern.DOTALL);

	private static final String COMMENT = "<!--";

	private XmlCharacters() {}

	/** {@code lenient}: without what blanks and comments stand before the declaration. */
	static Reader of(InputStream in, boolean lenient) throws IOException {
		var bytes = new BufferedInputStream(in, BUFFER);
		bytes.mark(DECLARATION);
		var head = bytes.readNBytes(DECLARATION);
		bytes.reset();
		var charset = charset(head);
		if (charset.equals(StandardCharsets.UTF_8) && starts(head, 0xEF, 0xBB, 0xBF)) {
			bytes.skipNBytes(3);
		}
		var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		var characters = new InputStreamReader(bytes, decoder);
		return lenient ? begun(new PushbackReader(characters, COMMENT.length())) : characters;
	}

	private static Reader begun(PushbackReader in) throws IOException {
		while (true) {
			int next = in.read();
			while (next >= 0 && Character.isWhitespace(next)) {
				next = in.read();
			}
			if (next < 0) {
				return in;
			}
			in.unread(next);
			if (!starts(in)) {
				return in;
			}
			comment(in);
		}
	}

	/** Whether a comment begins; what begins it is passed over then. */
	private static boolean starts(PushbackReader in) throws IOException {
		var start = new char[COMMENT.length()];
		int read = 0;
		for (int got = 0; got >= 0 && read < start.length; read += Math.max(0, got)) {
			got = in.read(start, read, start.length - read);
		}
		boolean comment = new String(start, 0, read).equals(COMMENT);
		if (!comment) {
			in.unread(start, 0, read);
		}
		return comment;
	}

	private static void comment(PushbackReader in) throws IOException {
		int dashes = 0;
		for (int next = in.read(); next >= 0 && !(next == '>' && dashes >= 2); next = in.read()) {
			dashes = next == '-' ? dashes + 1 : 0;
		}
	}

	/** As its first bytes say; nearly always UTF-8. */
	private static Charset charset(byte[] head) throws UnfitDocumentException {
		if (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE)) {
			return StandardCharsets.UTF_16;
		}
		if (starts(head, '<', 0)) {
			return StandardCharsets.UTF_16LE;
		}
		if (starts(head, 0, '<')) {
			return StandardCharsets.UTF_16BE;
		}
		var declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
		var name = declared.find() ? declared.group(1) : "UTF-8";
		if (!Charset.isSupported(name)) {
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		}
		return Charset.forName(name);
	}

	private static boolean starts(byte[] head, int... mark) {
		for (int at = 0; at < mark.length; at++) {
			if (at >= head.length || (head[at] & 0xFF) != mark[at]) {
				return false;
			}
		}
		return true;
	}
}
