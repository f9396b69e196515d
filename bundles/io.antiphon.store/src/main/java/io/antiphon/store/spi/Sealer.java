package io.antiphon.store.spi;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes and tests seals: one byte that names the list of fields, then the keyed digest of list and fields, under a key of its
 * own for each kind of record. For one thread.
 */
public final class Sealer {

	private final Function<String, UnaryOperator<byte[]>> keys;
	private final Map<String, UnaryOperator<byte[]>> known = new HashMap<>();
	private final Fields fields = new Fields();

	/** {@code keys} gives the keyed digest of a kind of record. */
	public Sealer(Function<String, UnaryOperator<byte[]>> keys) {
		this.keys = keys;
	}

	/** Seals a record over its newest list of fields. */
	public void seal(SealedRow row) {
		row.seal(sealed(row, row.list()));
	}

	/** Whether the record is as it was when it was sealed. */
	public boolean holds(SealedRow row) {
		var seal = row.seal();
		return seal != null
				&& seal.length > 1
				&& seal[0] >= 1
				&& seal[0] <= row.list()
				&& MessageDigest.isEqual(seal, sealed(row, seal[0]));
	}

	/** The seal of values that are no row. */
	public byte[] of(String kind, int list, List<? extends @Nullable Object> values) {
		fields.clear();
		fields.number(list);
		values.forEach(fields::value);
		return digest(kind, list);
	}

	private byte[] sealed(SealedRow row, int list) {
		fields.clear();
		fields.number(list);
		row.fields(list, fields);
		return digest(row.table(), list);
	}

	private byte[] digest(String kind, int list) {
		var digest = known.computeIfAbsent(kind, keys).apply(fields.encoded());
		var seal = Arrays.copyOf(digest, digest.length + 1);
		System.arraycopy(digest, 0, seal, 1, digest.length);
		seal[0] = (byte) list;
		return seal;
	}
}
