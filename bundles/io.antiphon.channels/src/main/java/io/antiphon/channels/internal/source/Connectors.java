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
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The connectors that are installed: the one place where they are asked, under the guard. Thread-safe; blocks. */
public final class Connectors {

	private static final int LONGEST = 100;
	private static final Call<String> ID = Call.text("Connector.id", LONGEST).checked(id -> {
		if (!id.matches("\\S+")) {
			throw new Unusable("no-name");
		}
	});
	private static final List<Acceptance> SUREST_FIRST = List.of(Acceptance.YES, Acceptance.PERHAPS, Acceptance.OTHERWISE);
	private static final Call<Acceptance> ACCEPTS = Call.of("Connector.accepts", Call.SHORT);
	private static final Call<Opening> OPEN = Call.of("Connector.open", Call.WORK);

	private final Extensions<Connector> extensions;

	public Connectors(Extensions<Connector> extensions) {
		this.extensions = extensions;
	}

	/** These, as ours: for whoever has no services. */
	public static Connectors of(Connector... ours) {
		var guard = new ThreadGuard(new FaultRegister());
		return new Connectors(Extensions.of(Arrays.stream(ours)
				.map(one -> Guarded.of(new Extension("io.antiphon.channels", one.getClass().getName()), one, guard))
				.toList()));
	}

	/** Opens a file by the connector that is surest of it. What a stranger's reads is read and put aside here. */
	public Reached open(Path path, Hints hints, Progress progress) {
		var unfit = TableFile.unfit(path);
		if (unfit.isPresent()) {
			return new Reached.Refused(unfit.get().reason());
		}
		try {
			var source = SourceFile.of(path);
			var asked = asked(source);
			var other = asked.containsKey(Acceptance.YES) ? Optional.<OtherKind>empty() : OtherKind.of(source.head());
			if (other.isPresent()) {
				return new Reached.Refused(other.get().with());
			}
			for (var how : SUREST_FIRST) {
				for (var connector : asked.getOrDefault(how, List.of())) {
					var reached = open(connector, source, hints, progress);
					if (reached.isPresent()) {
						return reached.get();
					}
				}
			}
			return new Reached.Refused(SourceReason.NO_CONNECTOR.with());
		} catch (IOException unreadable) {
			return new Reached.Refused(TableReason.UNREADABLE.with());
		}
	}

	/** Whether a connector is sure that it reads a file. */
	public boolean sure(Path file) {
		try {
			return asked(SourceFile.of(file)).containsKey(Acceptance.YES);
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** All of them by what they say of a source. */
	private Map<Acceptance, List<Guarded<Connector>>> asked(Source source) {
		return extensions.all().stream().collect(Collectors.groupingBy(
				connector -> connector.ask(ACCEPTS, one -> one.accepts(source)).or(Acceptance.NO)));
	}

	/** Empty where it declines. */
	private static Optional<Reached> open(Guarded<Connector> connector, Source.File source, Hints hints, Progress progress) {
		boolean ours = connector.extension().ours();
		var uncounted = new Uncounted(progress);
		var id = connector.ask(ID, Connector::id);
		if (id instanceof Answer.Missing<String> missing) {
			return Optional.of(new Reached.Refused(PlainReason.of(missing.fault())));
		}
		var opening = connector.ask(OPEN, uncounted, (one, lively) -> told(one.open(source, hints, lively), ours));
		return switch (opening) {
			case Answer.Missing<Opening>(var fault, var thrown) ->
				Optional.of(progress.cancelled() ? new Reached.Cancelled() : new Reached.Refused(PlainReason.of(fault)));
			case Answer.Given<Opening>(Opening.Declined declined) -> Optional.empty();
			case Answer.Given<Opening>(Opening.Refused(var reason)) -> Optional.of(new Reached.Refused(reason));
			case Answer.Given<Opening>(Opening.Opened(var records)) ->
				Optional.of(new GuardedRecords(connector.with(records)).reached(id.or(""), source.path(), uncounted));
		};
	}

	/** The same, with a reason that asks nobody any more. */
	private static @Nullable Opening told(@Nullable Opening opening, boolean ours) {
		return opening instanceof Opening.Refused(var reason) && !ours ? new Opening.Refused(PlainReason.of(reason)) : opening;
	}
}
