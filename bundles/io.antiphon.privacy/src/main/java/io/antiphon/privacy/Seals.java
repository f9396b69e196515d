package io.antiphon.privacy;

import io.antiphon.base.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals under the key of the open workspace: keyed digests that nobody makes without it, and the acts that name them in the
 * audit chain. To freeze something, seal its fields, keep the seal with it, store it, and {@link #anchor} it once; it is as
 * it was frozen while its seal {@link #holds} and {@link #anchored} names that very seal, once. Offer it as
 * {@link io.antiphon.privacy.spi.FrozenRecords}, so that {@code check} tests it too. {@link IllegalStateException} while no
 * workspace is open or its key is not here. Thread-safe; blocks.
 */
@ProviderType
public interface Seals {

	/**
	 * The action of an act that seals anew what was frozen, since a name of somebody who asked for that was taken out of it: the acts before
	 * it count no more.
	 */
	String REWORD = "seal.reword";

	/**
	 * The seal of a record, 66 hexadecimal digits, the first two of them the list of fields (1–127).
	 *
	 * @param kind what is sealed, such as "planning.plan": records of another kind never have the same seal
	 * @param fields all values in the order of the list: numbers, texts, truth values, days, bytes, enum constants, null;
	 *     anything else counts by what its {@code toString} says
	 */
	String seal(String kind, int list, List<? extends @Nullable Object> fields);

	/** Whether the seal is the one of these values; {@code false} too where it is none. */
	default boolean holds(String kind, int list, List<? extends @Nullable Object> fields, String seal) {
		return seal(kind, list, fields).equals(seal);
	}

	/**
	 * Writes an act into the audit chain that names the seal of what it was about. Kind and id have no white space.
	 *
	 * @param action such as "plan.freeze"
	 */
	void anchor(Access access, String action, String kind, String id, String seal);

	/** All acts of the chain that named a seal for this, oldest first; entries made without the key do not count. */
	List<Anchored> anchored(String kind, String id);

	/**
	 * Reads every sealed record of the workspace and compares it with its seal, with what its intake or review sums up to and
	 * with what the audit chain says. What a workspace from before has not sealed yet is sealed first. Takes long; asks
	 * {@code progress}, whose phase is in the user's language, whether to stop.
	 */
	SealReport check(Progress progress, Locale locale);

	/** Of all acts on something those that say what seal it has now: from its last rewording on. */
	static List<Anchored> counting(List<Anchored> acts) {
		for (int at = acts.size() - 1; at > 0; at--) {
			if (acts.get(at).action().equals(REWORD)) {
				return List.copyOf(acts.subList(at, acts.size()));
			}
		}
		return acts;
	}

	/** An act that named a seal. */
	record Anchored(long sequence, Instant at, String actor, String action, String seal) {}
}
