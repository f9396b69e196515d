package io.antiphon.store.internal.migration;

import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Question;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.base.guard.Unusable;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A contribution asked under the guard. What ours throws is thrown as it is; of a stranger's its fault is told. */
public record GuardedContribution(Guarded<Contribution> contribution) {

	private static final int MOST = 10_000;
	private static final int MOST_BYTES = 10_000_000;
	private static final Call<String> ID = Call.of("Contribution.id", Call.SHORT);
	private static final Call<List<Class<?>>> ENTITIES = Call.list("Contribution.entities", Call.START, MOST);
	private static final Call<List<String>> MIGRATIONS = Call.list("Contribution.migrations", Call.START, MOST);
	private static final Call<String> SCRIPT = Call.of("Contribution.script", Call.START);
	private static final Call<List<String>> STATEMENTS = Call.list("Contribution.statements", Call.START, MOST);
	private static final Call<List<TextColumn>> COLUMNS = Call.list("Contribution.textColumns", Call.START, MOST);

	/** A stranger that did not answer. */
	static final class Silent extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Silent(Fault fault) {
			super(fault.sentence(Locale.ENGLISH));
		}
	}

	/** Contributions of bundles that are called as they call themselves, for tests. */
	public static List<Guarded<Contribution>> named(List<Contribution> contributions) {
		var guard = new ThreadGuard(new FaultRegister());
		return contributions.stream()
				.map(one -> Guarded.of(new Extension(one.id(), one.getClass().getName()), one, guard))
				.toList();
	}

	/** The symbolic name of the bundle that offers it. */
	public String bundle() {
		return contribution.extension().bundle();
	}

	String id() throws IOException {
		return ask(ID, Contribution::id);
	}

	/** Everything it says. */
	Contributed read(String dialect) throws IOException {
		var id = id();
		var scripts = new ArrayList<Script>();
		for (var name : ask(MIGRATIONS, Contribution::migrations)) {
			scripts.add(new Script(id, name, ask(SCRIPT, one -> script(one, dialect, name))));
		}
		return new Contributed(
				id,
				ask(ENTITIES, Contribution::entities),
				scripts,
				Set.copyOf(ask(STATEMENTS, one -> one.statements().stream().limit(MOST + 1L).toList())),
				ask(COLUMNS, Contribution::textColumns));
	}

	/** The names of its migrations; none of a stranger that does not answer. */
	public List<String> migrations() {
		try {
			return ask(MIGRATIONS, Contribution::migrations);
		} catch (Silent | IOException unknown) {
			return List.of();
		}
	}

	private static String script(Contribution contribution, String dialect, String name) throws IOException {
		try (var in = contribution.script(dialect, name)) {
			if (in == null) {
				throw new IOException("no migration " + name + " for " + dialect);
			}
			var bytes = in.readNBytes(MOST_BYTES);
			if (bytes.length == MOST_BYTES) {
				throw new Unusable("too-much");
			}
			return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}

	private <T> T ask(Call<T> call, Question<Contribution, T> question) throws IOException {
		return switch (contribution.ask(call, question)) {
			case Answer.Given<T>(var value) -> value;
			case Answer.Missing<T>(var fault, var thrown) when !contribution.extension().ours() -> throw new Silent(fault);
			case Answer.Missing<T>(var fault, IOException broken) -> throw broken;
			case Answer.Missing<T>(var fault, RuntimeException broken) -> throw broken;
			case Answer.Missing<T>(var fault, Error broken) -> throw broken;
			case Answer.Missing<T>(var fault, var thrown) -> throw new IllegalStateException(thrown);
		};
	}
}
