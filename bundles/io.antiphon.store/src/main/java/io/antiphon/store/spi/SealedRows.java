package io.antiphon.store.spi;

import java.util.List;

/** Seals what is written for one line and sums it up, on the thread that prepares it. For one thread. */
public final class SealedRows {

	private final Sealer sealer;
	private final Sums sums = new Sums(1);

	public SealedRows(Sealer sealer) {
		this.sealer = sealer;
	}

	/** Seals rows that are to be written, and returns them. */
	public <R extends SealedRow> List<R> add(List<R> rows) {
		rows.forEach(this::add);
		return rows;
	}

	/** Seals a row that is to be written. */
	public void add(SealedRow row) {
		sealer.seal(row);
		sums.add(row);
	}

	/** A row that was added is taken away or about to be changed: as it was then. */
	public void remove(SealedRow row) {
		sums.remove(row);
	}

	/** Seals the line over what was added. The last thing that is done to it. */
	public void close(SealedLine line) {
		line.sums(sums.text());
		sealer.seal(line);
	}
}
