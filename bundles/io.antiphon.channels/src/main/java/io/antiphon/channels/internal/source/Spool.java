package io.antiphon.channels.internal.source;

import io.antiphon.base.OwnerOnly;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.records.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Records put aside in a temporary file until they are taken in. It is encrypted under a key that nothing but this object has, since what
 * people said is not masked in it yet: a process that is killed leaves bytes that nobody can read.
 */
final class Spool implements AutoCloseable {

	private static final int ROW = 1;
	private static final int REJECTION = 2;
	private static final int END = 0;
	private static final int BUFFER = 1 << 16;

	private final Path file;
	private final SecretKeySpec key;

	private Spool(Path file, SecretKeySpec key) {
		this.file = file;
		this.key = key;
	}

	/** Hands over all records, in their order. */
	Pass read(Sink sink) {
		try (var locked = Files.newInputStream(file);
				var in = new DataInputStream(new BufferedInputStream(
						new CipherInputStream(locked, cipher(Cipher.DECRYPT_MODE, key)), BUFFER))) {
			for (int kind = in.read(); kind != END; kind = in.read()) {
				var origin = origin(in);
				if (!sink.accept(kind == ROW ? row(in, origin) : new Rejection(origin, reason(in)))) {
					return new Pass.Stopped();
				}
			}
			return new Pass.Complete();
		} catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	@Override
	public void close() {
		delete(file);
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static Row row(DataInputStream in, Origin origin) throws IOException {
		var values = new ArrayList<String>();
		for (int left = in.readInt(); left > 0; left--) {
			values.add(text(in));
		}
		return new Row(origin, values, bytes(in));
	}

	private static Origin origin(DataInputStream in) throws IOException {
		int kind = in.read();
		long number = in.readLong();
		return switch (kind) {
			case 0 -> new Origin.Line(number, in.readLong(), in.readLong());
			case 1 -> new Origin.Sheet(text(in), number);
			case 2 -> new Origin.Message(text(in), number);
			case 3 -> new Origin.Element(text(in), number);
			default -> new Origin.Request(text(in), number);
		};
	}

	private static Reason reason(DataInputStream in) throws IOException {
		var key = text(in);
		var sentence = new PlainReason.Both(text(in), text(in));
		var general = in.readBoolean() ? Optional.of(new PlainReason.Both(text(in), text(in))) : Optional.<PlainReason.Both>empty();
		var values = new ArrayList<Object>();
		for (int left = in.readInt(); left > 0; left--) {
			values.add(switch (in.read()) {
				case 0 -> in.readLong();
				case 1 -> in.readDouble();
				default -> text(in);
			});
		}
		return new Reason(new PlainReason.Said(key, sentence, general), values);
	}

	private static String text(DataInputStream in) throws IOException {
		return new String(bytes(in), StandardCharsets.UTF_16BE);
	}

	private static byte[] bytes(DataInputStream in) throws IOException {
		return in.readNBytes(in.readInt());
	}

	private static Cipher cipher(int mode, SecretKeySpec key) {
		try {
			var cipher = Cipher.getInstance("AES/CTR/NoPadding");
			cipher.init(mode, key, new IvParameterSpec(new byte[16])); // one stream per key
			return cipher;
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException("every Java platform has AES", impossible);
		}
	}

	/** Writes a spool; what is not {@link #done} is removed. */
	static final class Writer implements AutoCloseable {

		private final Path file;
		private final SecretKeySpec key;
		private final DataOutputStream out;

		Writer() throws IOException {
			var random = new byte[16];
			new SecureRandom().nextBytes(random);
			this.key = new SecretKeySpec(random, "AES");
			this.file = Files.createTempFile("antiphon-records", ".tmp", OwnerOnly.file(Path.of("")));
			this.out = encrypted(file, key);
		}

		private static DataOutputStream encrypted(Path file, SecretKeySpec key) throws IOException {
			var plain = new CipherOutputStream(Files.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE, key));
			return new DataOutputStream(new BufferedOutputStream(plain, BUFFER));
		}

		void write(Entry entry) throws IOException {
			out.write(entry instanceof Row ? ROW : REJECTION);
			origin(entry.origin());
			switch (entry) {
				case Row row -> {
					out.writeInt(row.values().size());
					for (var value : row.values()) {
						text(value);
					}
					bytes(row.bytes());
				}
				case Rejection rejection -> reason(rejection.reason());
			}
		}

		/** All is written. */
		Spool done() throws IOException {
			out.write(END);
			out.close();
			return new Spool(file, key);
		}

		private void origin(Origin origin) throws IOException {
			switch (origin) {
				case Origin.Line line -> {
					number(0, line);
					out.writeLong(line.offset());
					out.writeLong(line.length());
				}
				case Origin.Sheet sheet -> worded(1, sheet, sheet.sheet());
				case Origin.Message message -> worded(2, message, message.id());
				case Origin.Element element -> worded(3, element, element.path());
				case Origin.Request request -> worded(4, request, request.id());
			}
		}

		private void number(int kind, Origin origin) throws IOException {
			out.write(kind);
			out.writeLong(origin.number());
		}

		private void worded(int kind, Origin origin, String words) throws IOException {
			number(kind, origin);
			text(words);
		}

		private void reason(Reason reason) throws IOException {
			if (!(reason.kind() instanceof PlainReason.Said said)) {
				throw new IllegalArgumentException("not put into words: " + reason.key());
			}
			text(said.key());
			both(said.sentence());
			out.writeBoolean(said.general().isPresent());
			if (said.general().isPresent()) {
				both(said.general().get());
			}
			out.writeInt(reason.values().size());
			for (var value : reason.values()) {
				value(value);
			}
		}

		private void value(Object value) throws IOException {
			switch (value) {
				case Double number -> {
					out.write(1);
					out.writeDouble(number);
				}
				case Number number -> {
					out.write(0);
					out.writeLong(number.longValue());
				}
				default -> {
					out.write(2);
					text(value.toString());
				}
			}
		}

		private void both(PlainReason.Both both) throws IOException {
			text(both.english());
			text(both.chinese());
		}

		private void text(String text) throws IOException {
			bytes(text.getBytes(StandardCharsets.UTF_16BE));
		}

		private void bytes(byte[] bytes) throws IOException {
			out.writeInt(bytes.length);
			out.write(bytes);
		}

		@Override
		public void close() throws IOException {
			try {
				out.close();
			} finally {
				delete(file);
			}
		}
	}
}
