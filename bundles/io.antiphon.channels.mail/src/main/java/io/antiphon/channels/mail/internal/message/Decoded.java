package io.antiphon.channels.mail.internal.message;

import io.antiphon.tables.records.FileEncoding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of some bytes: in UTF-8 where they are that beyond doubt, else in the charset that is declared, else in a likely one.
 * {@code otherwise}: whether it was read in another charset than a declared one, or than ASCII where none is.
 */
record Decoded(String text, boolean otherwise) {

	private static final Charset CHINESE = FileEncoding.GB18030.charset();
	private static final Charset WESTERN = FileEncoding.WINDOWS_1252.charset();
	/** From here on UTF-8 has three bytes, which pairs of bytes of another charset do not look like by chance. */
	private static final int THREE_BYTES = 0x800;
	private static final int ESCAPE = 0x1B;
	private static final Set<String> ASCII = Set.of("", "us-ascii", "ascii");

	/** {@code declared}: as a mail names it, or empty. */
	static Decoded of(byte[] bytes, String declared) {
		var name = declared.strip().toLowerCase(Locale.ROOT);
		var charset = charset(name);
		if (plain(bytes)) {
			return new Decoded(new String(bytes, StandardCharsets.US_ASCII), false);
		}
		var unicode = strict(bytes, StandardCharsets.UTF_8);
		var meant = charset.flatMap(one -> strict(bytes, one));
		if (unicode.isPresent() && (meant.isEmpty() || !escaped(bytes) && unicode.get().chars().anyMatch(c -> c >= THREE_BYTES))) {
			return new Decoded(unicode.get(), !charset.filter(StandardCharsets.UTF_8::equals).isPresent());
		}
		return meant.map(text -> new Decoded(text, false)).orElseGet(() -> new Decoded(likely(bytes, charset.orElse(null)), true));
	}

	/** Whether it is ASCII without escapes to other characters. */
	private static boolean plain(byte[] bytes) {
		for (byte each : bytes) {
			if (each < 0 || each == ESCAPE) {
				return false;
			}
		}
		return true;
	}

	private static boolean escaped(byte[] bytes) {
		for (byte each : bytes) {
			if (each == ESCAPE) {
				return true;
			}
		}
		return false;
	}

	/** By its name here, under which charsets that are written as smaller ones are meant. */
	private static Optional<Charset> charset(String name) {
		if (ASCII.contains(name)) {
			return Optional.empty();
		}
		return FileEncoding.of(name).map(FileEncoding::charset).or(() -> {
			try {
				return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
			} catch (IllegalArgumentException noName) {
				return Optional.empty();
			}
		});
	}

	private static Optional<String> strict(byte[] bytes, Charset charset) {
		var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		try {
			return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException otherwise) {
			return Optional.empty();
		}
	}

	/** Chinese where most of what is not ASCII is; else as declared, or Western, with what cannot be read replaced. */
	private static String likely(byte[] bytes, @Nullable Charset declared) {
		var chinese = strict(bytes, CHINESE).filter(text -> {
			long han = text.codePoints().filter(Character::isIdeographic).count();
			return han > 1 && han * 2 > text.codePoints().filter(point -> point > 127).count();
		});
		return chinese.orElseGet(() -> new String(bytes, declared == null ? WESTERN : declared));
	}
}
