package io.antiphon.privacy.internal.seals;

import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Question;
import io.antiphon.base.guard.Unusable;
import io.antiphon.store.spi.SealedCopy;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sums;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The sealed tables of a stranger, asked under the guard page by page; what they hand over are copies, so that nothing of theirs
 * is called while seals are compared. Where they do not answer, {@link Silent} is thrown.
 */
public final class GuardedTables implements SealedTables {

	private static final int MOST = 1_000_000;
	private static final Pattern WORD = Pattern.compile("[^\\p{Cntrl}\\s]{1,200}");
	private static final Call<SealedTables> MAKE = Call.of("activate", Call.START);
	private static final Call<String> ID = Call.<String>of("SealedTables.id", Call.SHORT).checked(GuardedTables::word);
	private static final Call<List<SealedLine>> LINES = Call.list("SealedTables.lines", Call.ANSWER, MOST);
	private static final Call<Boolean> NEWEST = Call.of("SealedTables.newestOnly", Call.SHORT);
	private static final Call<Boolean> KNOWN = Call.of("SealedTables.known", Call.ANSWER);
	private static final Call<List<String>> TABLES =
			Call.<String>list("SealedTables.tables", Call.SHORT, 1_000).checked(all -> all.forEach(GuardedTables::word));
	private static final Call<Boolean> CLOSE = Call.of("SealedTables.close", Call.ANSWER);

	private final Guarded<SealedTables> tables;
	private final String id;

	private GuardedTables(Guarded<SealedTables> tables, String id) {
		this.tables = tables;
		this.id = id;
	}

	/** A stranger does not answer, which is in the register. */
	public static final class Silent extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	private static void word(String name) {
		if (!WORD.matcher(name).matches()) {
			throw new Unusable("no-name");
		}
	}

	/** Those there are, ours as they are and first; of two with one id the first. */
	public static List<SealedTables> of(Extensions<SealedTables> extensions) {
		var ids = new HashSet<String>();
		var all = new ArrayList<SealedTables>();
		for (var one : extensions.all()) {
			if (one.ask(ID, SealedTables::id) instanceof Answer.Given<String>(var id)) {
				if (!ids.add(id)) {
					one.tell(ID, Fault.Kind.NAME_TAKEN, id);
				} else if (one.extension().ours()) {
					one.ask(MAKE, tables -> tables).found().ifPresent(all::add);
				} else {
					all.add(new GuardedTables(one, id));
				}
			}
		}
		return all;
	}

	private <T> T ask(Call<T> call, Question<SealedTables, T> question) {
		return tables.ask(call, question).found().orElseThrow(Silent::new);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public List<SealedLine> lines() {
		return ask(LINES, one -> copies(one.lines(), MOST, SealedCopy::of));
	}

	@Override
	public boolean newestOnly() {
		return ask(NEWEST, SealedTables::newestOnly);
	}

	@Override
	public boolean known(long line) {
		return ask(KNOWN, one -> one.known(line));
	}

	@Override
	public List<String> tables() {
		return ask(TABLES, SealedTables::tables);
	}

	@Override
	public List<SealedRow> rows(String table, long after, int limit) {
		return ask(page("SealedTables.rows", after, limit), one -> copies(one.rows(table, after, limit), limit, SealedCopy::of));
	}

	@Override
	public List<SealedRow> change(String table, long after, int limit, Consumer<SealedRow> change) {
		return ask(page("SealedTables.change", after, limit), one -> copies(
				one.change(table, after, limit, row -> change.accept(SealedCopy.of(row))), limit, SealedCopy::of));
	}

	@Override
	public void close(long line, Sums sums, Consumer<SealedLine> seal) {
		ask(CLOSE, one -> {
			one.close(line, sums, found -> seal.accept(SealedCopy.of(found)));
			return true;
		});
	}

	@Override
	public Recount recount() {
		return new GuardedRecount(tables);
	}

	/** At most so many rows, and each further on than those before, since who walks them would not come to an end otherwise. */
	private static Call<List<SealedRow>> page(String call, long after, int limit) {
		return Call.<SealedRow>list(call, Call.ANSWER, limit).checked(rows -> {
			if (rows.stream().anyMatch(row -> row.id() <= after && after != Long.MIN_VALUE)) {
				throw new Unusable("not-asked");
			}
		});
	}

	private interface Copying<T> {

		T of(T original);
	}

	/** As many as may come and one more, which is what the call counts. */
	private static <T> List<T> copies(List<T> originals, int most, Copying<T> copying) {
		var copies = new ArrayList<T>();
		for (var original : originals) {
			copies.add(copying.of(original));
			if (copies.size() > most) {
				break;
			}
		}
		return copies;
	}
}
