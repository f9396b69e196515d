package io.antiphon.store.spi;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The tables of one bundle whose rows carry seals, offered as an OSGi service by whoever keeps them, for {@code check} and
 * for sealing what an earlier product left unsealed. Called on background threads while a workspace is open; blocks;
 * {@link IllegalStateException} when it was closed. Nothing is to be cached.
 */
@ConsumerType
public interface SealedTables {

	/** Stable: the kind of the lines, such as "feedback.intake". Named in the audit chain. */
	String id();

	/** The lines that count: complete intakes, the newest complete review. */
	List<SealedLine> lines();

	/** Whether only the newest line that the audit chain names has to be there: each one replaces all before it. */
	default boolean newestOnly() {
		return false;
	}

	/**
	 * Whether there is such a line, complete or not: what belongs to one that is under way or broken off does not count, what
	 * belongs to none was put there past the product.
	 */
	default boolean known(long line) {
		return true;
	}

	/** The tables whose rows belong to lines, in the order in which they are to be walked. */
	List<String> tables();

	/**
	 * At most {@code limit} rows of a table whose ids come after {@code after}, in the order of ids; of any owner. From
	 * {@link Long#MIN_VALUE} all are walked, whatever their ids.
	 */
	List<SealedRow> rows(String table, long after, int limit);

	/** The same rows in one transaction, in which {@code change} may seal them. At most 1,000. */
	List<SealedRow> change(String table, long after, int limit, Consumer<SealedRow> change);

	/**
	 * Gives a line its sums, what was found to belong to it, and has it sealed, in one transaction; nothing happens where it
	 * is gone.
	 */
	void close(long line, Sums sums, Consumer<SealedLine> seal);

	/**
	 * Puts other words into the {@link Worded} records of all tables and into the lines, complete or not, and seals them anew in short
	 * transactions; what is broken off is done by doing it again. {@code words} gets each text, and returns that very text where nobody is
	 * named in it. Tables that do not say how are left as they are.
	 */
	default Rewording reword(UnaryOperator<String> words, Sealer sealer) {
		return new Rewording.Done(0, List.of());
	}

	/** Compares roll-ups with what they sum up, row by row as the tables are walked. For one thread. */
	default Recount recount() {
		return row -> {};
	}

	/** Sees each visible row once. */
	@FunctionalInterface
	interface Recount {

		void see(SealedRow row);

		/** What does not add up, at the end. */
		default List<Difference> differences() {
			return List.of();
		}
	}

	/** For a part of the roll-up (a day, "2024-03-05") it says {@code counted}, and there are {@code found}. */
	record Difference(String part, long counted, long found) {}
}
