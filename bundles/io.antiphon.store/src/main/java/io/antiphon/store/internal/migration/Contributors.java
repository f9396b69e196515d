package io.antiphon.store.internal.migration;

import io.antiphon.base.guard.Guarded;
import io.antiphon.store.Notice;
import io.antiphon.store.spi.Contribution;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose data is opened, in the order of their ids, and what of others had to be left out: what does not answer the guard, and
 * here and nowhere else is caught what the data of one makes fail.
 */
public final class Contributors {

	/** Something to do for one contribution. */
	public interface Work {
		void on(Contributed contributed) throws Exception;
	}

	private static final System.Logger LOG = System.getLogger(Contributors.class.getName());

	private final Map<String, Contributed> contributed = new HashMap<>();
	private final List<Notice> leftOut = new ArrayList<>();

	/** Asks all; throws where one of ours is not whole. */
	public static Contributors of(List<Guarded<Contribution>> offers, String dialect) throws IOException {
		var contributors = new Contributors();
		for (var offer : offers) {
			contributors.add(new GuardedContribution(offer), dialect);
		}
		return contributors;
	}

	private void add(GuardedContribution offer, String dialect) throws IOException {
		try {
			var id = offer.id();
			if (!id.equals(offer.bundle())) {
				leaveOut(offer.bundle(), "its contribution calls itself " + id);
			} else if (contributed.putIfAbsent(id, offer.read(dialect)) != null) {
				leaveOut(id, "it contributes twice");
			}
		} catch (IOException | RuntimeException | LinkageError broken) {
			if (Contributed.ours(offer.bundle())) {
				throw broken;
			}
			leaveOut(offer.bundle(), detail(broken));
		}
	}

	private void leaveOut(String id, String detail) {
		LOG.log(Level.WARNING, "the data of " + id + " is left out: " + detail);
		leftOut.add(new Notice.LeftOut(id, detail));
	}

	List<Contributed> ours() {
		return sorted(true);
	}

	private List<Contributed> sorted(boolean ours) {
		return contributed.values().stream()
				.filter(one -> one.ours() == ours)
				.sorted(Comparator.comparing(Contributed::id))
				.toList();
	}

	/** Does something for each of the others; whose it fails for is left out. */
	public void others(Work work) {
		for (var other : sorted(false)) {
			try {
				work.on(other);
			} catch (Exception | LinkageError broken) {
				contributed.remove(other.id());
				leaveOut(other.id(), detail(broken));
			}
		}
	}

	/** Messages of the database hold data; ours do not. */
	private static String detail(Throwable broken) {
		return switch (broken) {
			case Migrator.BrokenException ours -> String.valueOf(ours.getMessage());
			case Migrator.NewerException newer -> "written by a newer one: " + newer.getMessage();
			case GuardedContribution.Silent silent -> String.valueOf(silent.getMessage());
			case SQLException database -> "database code " + database.getSQLState();
			default -> broken.getClass().getName();
		};
	}

	/** Of ours and of the others that are still there. */
	public Map<String, Contributed> all() {
		return Map.copyOf(contributed);
	}

	public List<Notice> leftOut() {
		return List.copyOf(leftOut);
	}
}
