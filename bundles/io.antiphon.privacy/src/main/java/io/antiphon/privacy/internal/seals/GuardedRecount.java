package io.antiphon.privacy.internal.seals;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.store.spi.SealedCopy;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.SealedTables.Difference;
import io.antiphon.store.spi.SealedTables.Recount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stranger's comparison of its roll-ups, shown its own rows a page at a time under the guard. For one thread. */
final class GuardedRecount implements Recount {

	private static final int PAGE = 1_000;
	private static final int MOST = 100_000;
	private static final Call<Recount> RECOUNT = Call.of("SealedTables.recount", Call.SHORT);
	private static final Call<Boolean> SEE = Call.of("Recount.see", Call.ANSWER);
	private static final Call<List<Difference>> DIFFERENCES = Call.list("Recount.differences", Call.ANSWER, MOST);

	private final Guarded<SealedTables> tables;
	private final List<SealedRow> page = new ArrayList<>();
	private @Nullable Guarded<Recount> recount;

	GuardedRecount(Guarded<SealedTables> tables) {
		this.tables = tables;
	}

	@Override
	public void see(SealedRow row) {
		page.add(row instanceof SealedCopy copy ? copy.original() : row);
		if (page.size() == PAGE) {
			turn();
		}
	}

	@Override
	public List<Difference> differences() {
		turn();
		return begun().ask(DIFFERENCES, Recount::differences).found().orElseThrow(GuardedTables.Silent::new);
	}

	private void turn() {
		var rows = List.copyOf(page);
		page.clear();
		begun().ask(SEE, one -> {
			rows.forEach(one::see);
			return true;
		}).found().orElseThrow(GuardedTables.Silent::new);
	}

	private Guarded<Recount> begun() {
		var known = recount;
		if (known == null) {
			known = tables.with(tables.ask(RECOUNT, SealedTables::recount).found().orElseThrow(GuardedTables.Silent::new));
			recount = known;
		}
		return known;
	}
}
