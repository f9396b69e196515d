package io.antiphon.base.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an extension: the verb for the user ("Chapter.section"), how long it may give no sign of life, what may come
 * back, and which exception is its way of saying why it could not. Immutable; the check runs on the extension's thread, within
 * its time, since what it returned may be of its own making too.
 */
public final class Call<T> {

	/** For ids, labels, orders and the like. */
	public static final Duration SHORT = Duration.ofSeconds(5);
	/** For the making of a service: its constructor, its activation. Another number of seconds is the administrator's to say. */
	public static final Duration START = Duration.ofSeconds(Math.max(1, Long.getLong("antiphon.extensions.start", 30)));
	/** For answers that are computed while somebody waits. */
	public static final Duration ANSWER = Duration.ofMinutes(1);
	/** For work that has a {@link io.antiphon.base.Progress}: so long may it be silent. */
	public static final Duration WORK = Duration.ofMinutes(10);

	private final String name;
	private final Duration limit;
	private final UnaryOperator<T> check;
	private final @Nullable Class<? extends Exception> saying;

	private Call(String name, Duration limit, UnaryOperator<T> check, @Nullable Class<? extends Exception> saying) {
		this.name = name;
		this.limit = limit;
		this.check = check;
		this.saying = saying;
	}

	/** Any value but {@code null}. */
	public static <T> Call<T> of(String name, Duration limit) {
		return new Call<>(name, limit, value -> value, null);
	}

	/** One line of at most so many characters, {@link #SHORT}. */
	public static Call<String> text(String name, int longest) {
		return Call.<String>of(name, SHORT).then(text -> {
			var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
			if (line.length() > longest) {
				throw new Excess(longest);
			}
			return line;
		});
	}

	/** A list of at most so many, copied, without {@code null} in it. */
	public static <E> Call<List<E>> list(String name, Duration limit, int most) {
		return Call.<List<E>>of(name, limit).then(list -> copy(list, most));
	}

	/** A call that is checked by {@code next} too, which throws {@link Unusable} with the reason. */
	public Call<T> checked(Consumer<? super T> next) {
		return then(value -> {
			next.accept(value);
			return value;
		});
	}

	/** A call whose exceptions of this class are words for the user and no fault. */
	public Call<T> saying(Class<? extends Exception> words) {
		return new Call<>(name, limit, check, words);
	}

	/** A call with another limit. */
	public Call<T> within(Duration other) {
		return new Call<>(name, other, check, saying);
	}

	public String name() {
		return name;
	}

	public Duration limit() {
		return limit;
	}

	T check(@Nullable T value) {
		if (value == null) {
			throw new Unusable("nothing");
		}
		return check.apply(value);
	}

	boolean says(Throwable thrown) {
		var words = thrown.getMessage();
		return saying != null && saying.isInstance(thrown) && words != null && !words.isBlank();
	}

	private Call<T> then(UnaryOperator<T> next) {
		return new Call<>(name, limit, value -> next.apply(check.apply(value)), saying);
	}

	private static <E> List<E> copy(List<E> list, int most) {
		var copy = new ArrayList<E>();
		for (E element : list) { // its size may not be true, and it may have no end
			if (copy.size() == most) {
				throw new Excess(most);
			}
			if (element == null) {
				throw new Unusable("hole");
			}
			copy.add(element);
		}
		return List.copyOf(copy);
	}

	/** More than the call allows. */
	static final class Excess extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Excess(int most) {
			super(String.valueOf(most));
		}
	}
}
