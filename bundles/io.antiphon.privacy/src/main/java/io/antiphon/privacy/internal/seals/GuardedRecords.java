package io.antiphon.privacy.internal.seals;

import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.privacy.spi.FrozenRecords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a stranger keeps frozen, asked under the guard; where it does not answer, {@link GuardedTables.Silent} is thrown. */
public record GuardedRecords(Guarded<FrozenRecords> records, String kind) implements FrozenRecords {

	private static final int MOST = 100_000;
	private static final int MOST_FIELDS = 10_000;
	private static final Pattern WORD = Pattern.compile("[^\\p{Cntrl}\\s]{1,200}");
	private static final Call<FrozenRecords> MAKE = Call.of("activate", Call.START);
	private static final Call<String> KIND = Call.<String>of("FrozenRecords.kind", Call.SHORT).checked(kind -> {
		if (!WORD.matcher(kind).matches()) {
			throw new Unusable("no-name");
		}
	});
	private static final Call<List<Frozen>> FROZEN = Call.list("FrozenRecords.frozen", Call.ANSWER, MOST);

	private static final Call<List<Unread>> UNREADABLE = Call.list("FrozenRecords.unreadable", Call.ANSWER, MOST);

	private static final Call<Boolean> BROKEN_OFF = Call.of("FrozenRecords.brokenOff", Call.SHORT);

	/** Those there are, ours as they are. */
	public static List<FrozenRecords> of(Extensions<FrozenRecords> extensions) {
		var all = new ArrayList<FrozenRecords>();
		for (var one : extensions.all()) {
			if (one.extension().ours()) {
				one.ask(MAKE, records -> records).found().ifPresent(all::add);
			} else if (one.ask(KIND, FrozenRecords::kind) instanceof Answer.Given<String>(var kind)) {
				all.add(new GuardedRecords(one, kind));
			}
		}
		return all;
	}

	@Override
	public List<Frozen> frozen() {
		return records.ask(FROZEN, one -> one.frozen().stream().limit(MOST + 1L).map(GuardedRecords::copy).toList())
				.found()
				.orElseThrow(GuardedTables.Silent::new);
	}

	@Override
	public List<Unread> unreadable() {
		return records.ask(UNREADABLE, one -> one.unreadable().stream().limit(MOST + 1L).map(GuardedRecords::copy).toList())
				.found()
				.orElseThrow(GuardedTables.Silent::new);
	}

	@Override
	public boolean brokenOff(String id, String seal) {
		return records.ask(BROKEN_OFF, one -> one.brokenOff(id, seal)).found().orElseThrow(GuardedTables.Silent::new);
	}

	private static Unread copy(Unread unread) {
		if (!WORD.matcher(unread.kind()).matches() || !WORD.matcher(unread.id()).matches()) {
			throw new Unusable("no-name");
		}
		return unread;
	}

	private static Frozen copy(Frozen frozen) {
		var fields = new ArrayList<@Nullable Object>();
		for (var field : frozen.fields()) {
			if (fields.size() == MOST_FIELDS) {
				throw new Unusable("too-much");
			}
			fields.add(plain(field));
		}
		if (!WORD.matcher(frozen.id()).matches()) {
			throw new Unusable("no-name");
		}
		return new Frozen(frozen.id(), frozen.list(), Collections.unmodifiableList(fields), frozen.seal());
	}

	/** Values of Java as they are; of what else it is the text, which is what a seal is over, said here and now. */
	private static @Nullable Object plain(@Nullable Object field) {
		return field == null || field instanceof byte[] || field.getClass().getName().startsWith("java.")
				? field
				: field instanceof Enum<?> constant ? constant.name() : field.toString();
	}
}
