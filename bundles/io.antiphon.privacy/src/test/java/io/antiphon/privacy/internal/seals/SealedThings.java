package io.antiphon.privacy.internal.seals;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sealed table of a stranger: one line with three rows in it. */
final class SealedThings implements SealedTables {

	final List<SealedRow> rows = List.of(new Thing(1), new Thing(2), new Thing(3));
	final List<SealedRow> seen = new ArrayList<>();
	final Thing line = new Thing(7);
	List<SealedRow> page = rows;
	Runnable waits = () -> {};
	int asked;

	final class Thing implements SealedLine {

		private final long id;
		private byte @Nullable [] seal;
		private String sums = "";

		Thing(long id) {
			this.id = id;
		}

		@Override
		public String table() {
			return "THING";
		}

		@Override
		public long id() {
			return id;
		}

		@Override
		public void fields(int list, Fields fields) {
			asked += id == 1 ? 1 : 0;
			fields.number(id).text("thing");
		}

		@Override
		public byte @Nullable [] seal() {
			return seal;
		}

		@Override
		public void seal(byte[] made) {
			seal = made;
		}

		@Override
		public String sums() {
			return sums;
		}

		@Override
		public void sums(String made) {
			sums = made;
		}
	}

	@Override
	public String id() {
		return "thing.group";
	}

	@Override
	public List<SealedLine> lines() {
		return List.of(line);
	}

	@Override
	public List<String> tables() {
		return List.of("THING");
	}

	@Override
	public List<SealedRow> rows(String table, long after, int limit) {
		waits.run();
		return page;
	}

	@Override
	public List<SealedRow> change(String table, long after, int limit, Consumer<SealedRow> change) {
		rows.forEach(change);
		return rows;
	}

	@Override
	public void close(long number, Sums sums, Consumer<SealedLine> seal) {
		line.sums(sums.text());
		seal.accept(line);
	}

	@Override
	public Recount recount() {
		return new Recount() {
			@Override
			public void see(SealedRow row) {
				seen.add(row);
			}

			@Override
			public List<Difference> differences() {
				return List.of(new Difference("all", 0, seen.size()));
			}
		};
	}
}
