package io.antiphon.store.spi;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sealed record as it was when it was asked: a stranger's is asked once, under the guard, and never again by those who check
 * it. A seal that it is given goes to the record too, and at once. For one thread at a time.
 */
public sealed class SealedCopy implements SealedRow {

	private final SealedRow original;
	private final String table;
	private final long id;
	private final long owner;
	private final String name;
	private final int list;
	private final Map<Integer, byte[]> fields = new HashMap<>();
	private byte @Nullable [] seal;

	private SealedCopy(SealedRow original) {
		this.original = original;
		this.table = original.table();
		this.id = original.id();
		this.owner = original.owner();
		this.name = original.name();
		this.list = original.list();
		var there = original.seal();
		this.seal = there == null ? null : there.clone();
		read(list);
		if (there != null && there.length > 1 && there[0] >= 1 && there[0] < list) {
			read(there[0]);
		}
	}

	/** Notes the values of a list of fields as they are now. */
	final void read(int wanted) {
		var all = new Fields();
		original.fields(wanted, all);
		fields.put(wanted, all.encoded());
	}

	/** Asks a record everything. */
	public static SealedCopy of(SealedRow row) {
		return new SealedCopy(row);
	}

	/** Asks a line everything. */
	public static SealedLine of(SealedLine line) {
		return new Line(line);
	}

	/** What it is a copy of, for whoever made it. */
	public SealedRow original() {
		return original;
	}

	@Override
	public String table() {
		return table;
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return owner;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public int list() {
		return list;
	}

	@Override
	public void fields(int wanted, Fields all) {
		var known = fields.get(wanted);
		if (known == null) {
			throw new IllegalArgumentException("no list of fields " + wanted);
		}
		all.add(known);
	}

	@Override
	public byte @Nullable [] seal() {
		return seal;
	}

	@Override
	public void seal(byte[] made) {
		original.seal(made);
		seal = made;
	}

	private static final class Line extends SealedCopy implements SealedLine {

		private final SealedLine line;
		private String sums;

		Line(SealedLine line) {
			super(line);
			this.line = line;
			this.sums = line.sums();
		}

		@Override
		public long owner() {
			return id();
		}

		@Override
		public String sums() {
			return sums;
		}

		@Override
		public void sums(String made) {
			line.sums(made);
			sums = made;
			read(list());
		}
	}
}
