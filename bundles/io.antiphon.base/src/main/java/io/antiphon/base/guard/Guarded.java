package io.antiphon.base.guard;

import io.antiphon.base.Progress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One service of an extension, asked only through the guard. It is made when it is asked for the first time, under the guard
 * and its limit too. Any thread; blocks.
 */
public final class Guarded<X> {

	private final Extension extension;
	private final Guard guard;
	private final Instance<X> instance;

	Guarded(Extension extension, Guard guard, Instance<X> instance) {
		this.extension = extension;
		this.guard = guard;
		this.instance = instance;
	}

	/** A guarded object that is there already: for tests, and for what is no service. */
	public static <X> Guarded<X> of(Extension extension, X subject, Guard guard) {
		return new Guarded<>(extension, guard, new Instance<>() {
			@Override
			public X known() {
				return subject;
			}

			@Override
			public X made() {
				return subject;
			}
		});
	}

	public Extension extension() {
		return extension;
	}

	/** Its answer. */
	public <T> Answer<T> ask(Call<T> call, Question<? super X, ? extends T> question) {
		return ask(call, Progress.NONE, (asked, progress) -> question.of(asked));
	}

	/** What comes of its work. */
	public <T> Answer<T> ask(Call<T> call, Progress progress, Work<? super X, ? extends T> work) {
		return switch (service(progress)) {
			case Answer.Given<X>(var service) -> guard.ask(extension, service, call, progress, work);
			case Answer.Missing<X>(var fault, var thrown) -> new Answer.Missing<>(fault, thrown);
		};
	}

	private Answer<X> service(Progress progress) {
		var known = instance.known();
		return known == null
				? guard.ask(extension, instance, Call.<X>of("activate", Call.START), progress, (service, unused) -> service.made())
				: new Answer.Given<>(known);
	}

	/** What it handed over, such as a source made over others: asked as a part of it. */
	public <Y> Guarded<Y> with(Y part) {
		return of(extension, part, guard);
	}

	/** Puts what is wrong with it into the register, seen by whoever compares several. */
	public Fault tell(Call<?> call, Fault.Kind kind, String detail) {
		var fault = new Fault(Instant.now(), extension, call.name(), kind, detail);
		guard.faults().tell(fault);
		return fault;
	}

	/** Where the service comes from. */
	interface Instance<X> {

		/** The service, where it was made before. */
		@Nullable
		X known();

		/** Makes it, or throws. */
		X made();
	}
}
