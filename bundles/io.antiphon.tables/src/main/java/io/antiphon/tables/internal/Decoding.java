package io.antiphon.tables.internal;

import io.antiphon.tables.records.FileEncoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes of one encoding into UTF-8, strictly. Not thread-safe. */
public final class Decoding {

	private final CharsetDecoder decoder;

	public Decoding(FileEncoding encoding) {
		this.decoder = encoding.charset()
				.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** The text of {@code from … to}; null where they are no text of this encoding, or hold U+0000. */
	public @Nullable String text(byte[] bytes, int from, int to) {
		try {
			var text = decoder.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
			return text.indexOf('\0') < 0 ? text : null;
		} catch (CharacterCodingException broken) {
			return null;
		}
	}

	/** The same in UTF-8. */
	byte @Nullable [] utf8(byte[] bytes, int from, int to) {
		var text = text(bytes, from, to);
		return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
	}

	/** The text of the first bytes of a file as far as it can be read; a character that is cut off at the end is left out. */
	public String head(byte[] bytes, int from) {
		decoder.reset();
		var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		var out = CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
		decoder.decode(in, out, false);
		return out.flip().toString();
	}
}
