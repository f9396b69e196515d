package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.internal.store.consents.Standing;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The feedback whose people agree to a purpose, or do not: ids in their order, 8 bytes each. Two indexes are walked beside each other, both in the order
 * of pseudonyms. Kept for each purpose until anything was taken in or said; thread-safe.
 */
public final class Consenting {

	private static final int PAGE = 5_000;

	private final Map<Asked, Kept> kept = new HashMap<>();

	private record Asked(Purpose purpose, boolean given) {}

	/** What was found when these intakes were complete. */
	private record Kept(Visible complete, long[] ids) {}

	/** Ids of all versions of those who agree. Whoever was erased since may still be among them: their feedback is not there. */
	public long[] agreeing(Store store, Purpose purpose, Visible complete) {
		return ids(store, new Asked(purpose, true), complete);
	}

	/** The same of those who said no. */
	public long[] refusing(Store store, Purpose purpose, Visible complete) {
		return ids(store, new Asked(purpose, false), complete);
	}

	private synchronized long[] ids(Store store, Asked asked, Visible complete) {
		var before = kept.get(asked);
		if (before != null && before.complete.same(complete)) {
			return before.ids;
		}
		var found = new Walk(store, asked.purpose, asked.given, complete).ids();
		kept.put(asked, new Kept(complete, found));
		return found;
	}

	/** One walk. */
	private record Walk(Store store, Purpose purpose, boolean given, Visible complete) {

		long[] ids() {
			if (said("", Long.MIN_VALUE).isEmpty()) {
				return new long[0]; // as in most workspaces
			}
			var feedback = new Pages(this::feedback, "");
			var ids = new Numbers();
			speaking(pseudonym -> {
				feedback.skipTo(pseudonym);
				for (var row = feedback.row(); row != null && row[0].equals(pseudonym); row = feedback.row()) {
					ids.add((Long) row[1]);
					feedback.next();
				}
				return feedback.row() != null;
			});
			return ids.sorted();
		}

		/** Hands over those who said so, in their order, as long as that goes on. */
		private void speaking(Predicate<String> take) {
			var said = new Pages(this::said, "");
			var row = said.row();
			while (row != null) {
				var pseudonym = (String) row[0];
				var standing = new Standing(purpose);
				for (; row != null && row[0].equals(pseudonym); row = said.row()) {
					if (complete.sees((Long) row[2])) {
						standing.hear((Integer) row[4], (Boolean) row[3]);
					}
					said.next();
				}
				if ((given ? standing.given() : standing.refused()) && !take.test(pseudonym)) {
					return;
				}
			}
		}

		private List<Object[]> said(String pseudonym, long id) {
			return store.scan(manager -> manager.createQuery(
					"SELECT c.pseudonym, c.id, c.intake, c.given, c.day FROM ConsentEntity c WHERE c.purpose = :purpose"
							+ " AND c.pseudonym >= :pseudonym AND (c.pseudonym > :pseudonym OR c.id > :id) ORDER BY c.pseudonym, c.id",
					Object[].class)
					.setParameter("purpose", purpose.id())
					.setParameter("pseudonym", pseudonym)
					.setParameter("id", id)
					.setMaxResults(PAGE)
					.getResultList());
		}

		private List<Object[]> feedback(String pseudonym, long id) {
			return store.scan(manager -> manager.createQuery(
					"SELECT f.pseudonym, f.id FROM FeedbackEntity f WHERE f.pseudonym <> '' AND f.pseudonym >= :pseudonym"
							+ " AND (f.pseudonym > :pseudonym OR f.id > :id) ORDER BY f.pseudonym, f.id",
					Object[].class)
					.setParameter("pseudonym", pseudonym)
					.setParameter("id", id)
					.setMaxResults(PAGE)
					.getResultList());
		}
	}

	/** Rows that begin with pseudonym and id, in that order, a page at a time. */
	private static final class Pages {

		private interface Source {
			List<Object[]> after(String pseudonym, long id);
		}

		private final Source source;
		private List<Object[]> page;
		private int at;

		Pages(Source source, String from) {
			this.source = source;
			this.page = source.after(from, Long.MIN_VALUE);
		}

		/** The row this is at; {@code null} behind the last. */
		Object @Nullable [] row() {
			return at < page.size() ? page.get(at) : null;
		}

		void next() {
			at++;
			if (at == page.size() && page.size() == PAGE) {
				var last = page.getLast();
				load((String) last[0], (Long) last[1]);
			}
		}

		/** To the first row of that pseudonym or of one behind it. */
		void skipTo(String pseudonym) {
			if (!page.isEmpty() && ((String) page.getLast()[0]).compareTo(pseudonym) < 0) {
				load(pseudonym, Long.MIN_VALUE);
			}
			for (var row = row(); row != null && ((String) row[0]).compareTo(pseudonym) < 0; row = row()) {
				next();
			}
		}

		private void load(String pseudonym, long id) {
			page = source.after(pseudonym, id);
			at = 0;
		}
	}

	/** Numbers in the making. */
	private static final class Numbers {

		private final List<long[]> full = new ArrayList<>();
		private long[] last = new long[PAGE];
		private int size;

		void add(long number) {
			if (size == PAGE) {
				full.add(last);
				last = new long[PAGE];
				size = 0;
			}
			last[size++] = number;
		}

		long[] sorted() {
			var all = new long[full.size() * PAGE + size];
			int at = 0;
			for (var some : full) {
				System.arraycopy(some, 0, all, at, PAGE);
				at += PAGE;
			}
			System.arraycopy(last, 0, all, at, size);
			Arrays.sort(all);
			return all;
		}
	}
}
