package io.antiphon.cli.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.cli.internal.FakeReport;
import io.antiphon.cli.internal.Typed;
import io.antiphon.cli.spi.Exit;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.loop.Chain;
import io.antiphon.privacy.Access;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryFeedback;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;

/** A store, an analysis and a folder to write to. */
abstract class CodedCase {

	final Typed typed = new Typed();
	final InMemoryFeedback store = new InMemoryFeedback(typed.privacy);
	final FakeCodings codings = new FakeCodings();
	final Chain chain = new FakeChain().coding(codings);

	@TempDir
	Path folder;

	final Exit export(String name, String... more) {
		var words = new ArrayList<>(List.of("--coded", "--out", at(name)));
		words.addAll(List.of(more));
		return typed.run(command(store, chain), words.toArray(String[]::new));
	}

	final String at(String name) {
		return folder.resolve(name).toString();
	}

	static ExportCommand command(FeedbackStore store, Chain chain) {
		return new ExportCommand(new FakeReport(), store, chain);
	}

	final List<Path> left() throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}

	static Feedback bare(long id, String language, String text) {
		return new Feedback(
				id, 1, new Context("", "", ""), language, text, List.of(), Map.of(), Person.UNKNOWN, null,
				new Origin(1, "a.csv", 2, 0, 4, ""), "");
	}

	/** The store, but for how much it selects. */
	final FeedbackStore selecting(int size, UnaryOperator<List<Feedback>> rows) {
		return over(() -> new Selection() {
			@Override
			public int size() {
				return size;
			}

			@Override
			public long[] ids(int from, int to) {
				return new long[to - from];
			}

			@Override
			public List<Feedback> rows(int from, int to) {
				return rows.apply(Collections.nCopies(to - from, bare(1, "en", "words")));
			}
		});
	}

	final FeedbackStore over(Supplier<Selection> selected) {
		return (FeedbackStore) Proxy.newProxyInstance(
				FeedbackStore.class.getClassLoader(), new Class<?>[] {FeedbackStore.class}, (self, method, given) -> {
					if (method.getName().equals("select")) {
						assertEquals(Query.of(Scope.ALL), given[0]);
						assertEquals("export", ((Access) given[1]).purpose().id());
						return selected.get();
					}
					try {
						return method.invoke(store, given);
					} catch (InvocationTargetException thrown) {
						throw thrown.getCause();
					}
				});
	}
}
