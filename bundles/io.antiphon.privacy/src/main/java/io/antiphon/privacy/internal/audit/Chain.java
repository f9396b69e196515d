package io.antiphon.privacy.internal.audit;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.internal.keys.Hmac;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Makes and proves links: the MAC of an entry is over all its fields and the MAC of the entry before, numbers as eight
 * bytes and texts in UTF-8 behind their length, so that no two entries are encoded alike.
 */
final class Chain {

	/** What the first entry has as the MAC before it. */
	static final String NOTHING = "0".repeat(64);

	private static final String FORMAT = "antiphon audit 1";

	private final Hmac key;

	Chain(Hmac key) {
		this.key = key;
	}

	/** The entry that follows {@code previous}, the MAC of the one before. */
	AuditEntry link(long sequence, Instant at, AuditDraft draft, String previous) {
		var bare = entry(sequence, at, draft, previous, "");
		return entry(sequence, at, draft, previous, mac(bare));
	}

	private static AuditEntry entry(long sequence, Instant at, AuditDraft draft, String previous, String mac) {
		return new AuditEntry(
				sequence, at, draft.actor(), draft.purpose(), draft.action(), draft.scope(), draft.count(), previous, mac);
	}

	/** Whether the entry is as it was when somebody with the key made it. */
	boolean genuine(AuditEntry entry) {
		return mac(entry).equals(entry.mac());
	}

	private String mac(AuditEntry entry) {
		return HexFormat.of().formatHex(key.of(encoded(entry)));
	}

	private static byte[] encoded(AuditEntry entry) {
		var bytes = new ByteArrayOutputStream(256);
		try (var out = new DataOutputStream(bytes)) {
			text(out, FORMAT);
			out.writeLong(entry.sequence());
			out.writeLong(entry.at().toEpochMilli());
			text(out, entry.actor());
			text(out, entry.purpose());
			text(out, entry.action());
			text(out, entry.scope());
			out.writeLong(entry.count());
			text(out, entry.previous());
		} catch (IOException memory) {
			throw new UncheckedIOException(memory);
		}
		return bytes.toByteArray();
	}

	private static void text(DataOutputStream out, String text) throws IOException {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}
}
