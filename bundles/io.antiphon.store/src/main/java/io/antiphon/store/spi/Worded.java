package io.antiphon.store.spi;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A sealed record that has texts in which people may be named: what they said, and names of services, files, topics. It is looked
 * through when somebody asks what is known of them, and other words are put where they are named. Entities implement it; each column
 * that is not declared to hold {@link TextColumn.Holds#NOBODY nobody's} words is one of the texts. For one thread, as entities are.
 */
@ConsumerType
public interface Worded extends SealedRow {

	/** Gives each text to {@code words} and keeps what it returns, which has as many characters. */
	void texts(UnaryOperator<String> words);

	/** The same, and whether any came back as another. */
	default boolean reword(UnaryOperator<String> words) {
		var changed = new AtomicBoolean();
		texts(text -> {
			var said = words.apply(text);
			if (!said.equals(text)) {
				changed.set(true);
			}
			return said;
		});
		return changed.get();
	}
}
