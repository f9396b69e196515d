package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.channels.internal.profile.Hash;
import io.antiphon.channels.internal.profile.LongCounts;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Incoming;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Gives the rows of one reading of a file their identities, each row once and in file order. A row whose native id is empty
 * goes by its content. The bytes are what a keyed hash is made of; they hold personal data and are not to be stored.
 */
public final class Identifier {

	private final RecordIdentity identity;
	private final CanonicalContent content;
	private final LongCounts equals = new LongCounts();

	Identifier(RecordIdentity identity, List<String> columns) {
		this.identity = identity;
		this.content = new CanonicalContent(columns);
	}

	public Incoming.Identity of(Row row) {
		var all = content.of(row);
		var id = identity.isNative() ? row.value(identity.column()).strip() : "";
		var key = new ByteArrayOutputStream(all.length + 16);
		if (!id.isEmpty()) {
			key.write('i');
			CanonicalContent.append(key, id.getBytes(StandardCharsets.UTF_8));
			if (!identity.system().isEmpty()) {
				CanonicalContent.append(key, identity.system().getBytes(StandardCharsets.UTF_8));
			}
		} else {
			key.write('c');
			CanonicalContent.append(key, all);
			if (identity.ordinal()) {
				int number = equals.increment(hash(all));
				CanonicalContent.append(key, Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
			}
		}
		return new Incoming.Identity(key.toByteArray(), all);
	}

	private static long hash(byte[] bytes) {
		return Hash.of(new String(bytes, StandardCharsets.ISO_8859_1));
	}
}
