package io.antiphon.channels.internal.source;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.base.guard.Unusable;
import io.antiphon.channels.spi.Address;
import io.antiphon.channels.spi.Endpoint;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.tables.records.Reason;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The endpoints that are installed: the one place where they are asked, under the guard. Thread-safe; blocks. */
public final class Endpoints {

	private static final int MOST_SCHEMES = 20;
	private static final int MOST_TOLD = 1_000;
	private static final Call<List<String>> SCHEMES = Call.list("Endpoint.schemes", Call.SHORT, MOST_SCHEMES);
	private static final Call<Optional<Reason>> WRONG = Call.of("Endpoint.wrong", Call.SHORT);
	private static final Call<Fetching> FETCH = Call.of("Endpoint.fetch", Call.WORK);

	private final Extensions<Endpoint> extensions;

	public Endpoints(Extensions<Endpoint> extensions) {
		this.extensions = extensions;
	}

	/** These, as ours: for whoever has no services. */
	public static Endpoints of(Endpoint... ours) {
		var guard = new ThreadGuard(new FaultRegister());
		return new Endpoints(Extensions.of(Arrays.stream(ours)
				.map(one -> Guarded.of(new Extension("io.antiphon.channels", one.getClass().getName()), one, guard))
				.toList()));
	}

	/** Why an address cannot be asked, as far as that is told without asking it. */
	public Optional<Reason> wrong(Address address) {
		var endpoint = knowing(address);
		if (endpoint.isEmpty()) {
			return Optional.of(SourceReason.NO_ENDPOINT.with(address.scheme()));
		}
		var answer = endpoint.get().ask(WRONG, one -> one.wrong(address).map(PlainReason::of));
		return switch (answer) {
			case Answer.Given<Optional<Reason>>(var wrong) -> wrong;
			case Answer.Missing<Optional<Reason>> missing -> Optional.of(PlainReason.of(missing.fault()));
		};
	}

	/** Asks for a portion. What is brought is in the file that {@code fetch} names. */
	public Fetching fetch(Fetch fetch, Progress progress) {
		var endpoint = knowing(fetch.address());
		if (endpoint.isEmpty()) {
			return new Fetching.Refused(SourceReason.NO_ENDPOINT.with(fetch.address().scheme()));
		}
		var answer = endpoint.get().ask(FETCH, progress, (one, lively) -> told(one.fetch(fetch, lively), fetch));
		return switch (answer) {
			case Answer.Given<Fetching>(var fetching) -> fetching;
			case Answer.Missing<Fetching> missing -> new Fetching.Refused(PlainReason.of(missing.fault()));
		};
	}

	private Optional<Guarded<Endpoint>> knowing(Address address) {
		return extensions.all().stream()
				.filter(one -> one.ask(SCHEMES, Endpoint::schemes).or(List.of()).contains(address.scheme()))
				.findFirst();
	}

	/** The same with reasons that ask nobody any more, once it holds together. */
	private static Fetching told(Fetching fetching, Fetch fetch) {
		return switch (fetching) {
			case Fetching.Refused(var reason) -> new Fetching.Refused(PlainReason.of(reason));
			case Fetching.Fetched fetched -> {
				check(fetched, fetch);
				yield new Fetching.Fetched(
						fetched.ending(), fetched.items(), fetched.cursor(), fetched.more(),
						fetched.left().stream().map(left -> new Fetching.Left(PlainReason.line(left.name()), PlainReason.of(left.reason())))
								.toList(),
						fetched.notes().stream().map(PlainReason::of).toList());
			}
		};
	}

	private static void check(Fetching.Fetched fetched, Fetch fetch) {
		if (fetched.left().size() + fetched.notes().size() > MOST_TOLD + fetch.limits().items()) {
			throw new Unusable("too-much");
		}
		if (fetched.items() > 0 != isFile(fetch.into())) {
			throw new Unusable("not-whole");
		}
	}

	private static boolean isFile(Path file) {
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
	}
}
