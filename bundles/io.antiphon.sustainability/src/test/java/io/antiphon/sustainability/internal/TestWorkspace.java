package io.antiphon.sustainability.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.internal.PrivacyComponent;
import io.antiphon.privacy.internal.PrivacyContributionComponent;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.internal.documents.DocumentSealsComponent;
import io.antiphon.store.internal.documents.JpaDocuments;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.Footprints.Unfit;
import io.antiphon.sustainability.Taken;
import io.antiphon.sustainability.internal.calc.InstalledModels;
import io.antiphon.sustainability.internal.factors.ExtensionSets;
import io.antiphon.sustainability.internal.store.FootprintContributionComponent;
import io.antiphon.sustainability.internal.store.FootprintSealsComponent;
import io.antiphon.sustainability.internal.store.KeptActivities;
import io.antiphon.sustainability.internal.store.KeptSets;
import io.antiphon.sustainability.spi.FootprintModel;
import io.antiphon.testkit.FakeChain;
import io.antiphon.wording.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A real workspace with its key in a folder beside it. */
public final class TestWorkspace implements AutoCloseable {

	public final WorkspaceStore store;
	public final PrivacyComponent door;
	public final Counting counting;
	/** What there is besides footprints. */
	public final List<FactorSet> bundled = new ArrayList<>();
	/** Files of extensions that are no sets. */
	public final List<Unfit> unfit = new ArrayList<>();
	public final FakeChain chain = new FakeChain();
	/** Over how many people an average has to be; 0 for all. */
	public int least;
	private final Path folder;
	public final Access access;

	public TestWorkspace(Path folder, FootprintModel... models) {
		System.setProperty("antiphon.keys", folder.resolve("keys").toString());
		this.folder = folder;
		store = new WorkspaceStore(() -> List.<Contribution>of(
				new PrivacyContributionComponent(), new StoreContributionComponent(), new FootprintContributionComponent()));
		assertInstanceOf(Opening.Opened.class, store.open(folder.resolve("data")));
		var faults = new FaultRegister();
		door = new PrivacyComponent(
				store, ours(List.<SealedTables>of(new DocumentSealsComponent(store), new FootprintSealsComponent(store)), faults),
				ours(List.<FrozenRecords>of(), faults), List.of(), faults);
		door.privacy().sealed();
		counting = new Counting(
				new KeptActivities(store, door, () -> Words.NONE), new KeptSets(new JpaDocuments(store, door), brought()),
				new InstalledModels(Extensions.of(new ThreadGuard(faults), models)), () -> least);
		access = door.privacy().access("lin", Purpose.IMPROVE_SERVICE);
	}

	private ExtensionSets brought() {
		return new ExtensionSets() {
			@Override
			public List<FactorSet> sets() {
				return bundled;
			}

			@Override
			public List<Unfit> unfit() {
				return unfit;
			}
		};
	}

	private static <X> Extensions<X> ours(List<X> objects, FaultRegister faults) {
		var guard = new ThreadGuard(faults);
		return Extensions.of(objects.stream()
				.map(object -> Guarded.of(new Extension("io.antiphon.test", "io.antiphon.test"), object, guard))
				.toList());
	}

	public Path file(String name, String content) {
		try {
			return Files.writeString(folder.resolve(name), content);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	public Taken take(String name, String content) {
		return take(name, content, Defaults.of("courier", ZoneId.of("Europe/Berlin")));
	}

	public Taken take(String name, String content, Defaults defaults) {
		return take(file(name, content), defaults, Progress.NONE);
	}

	public Taken take(Path file, Defaults defaults, Progress progress) {
		return new Taking(counting, file, defaults, access, progress, Locale.ENGLISH).take();
	}

	public Receipt receipt(String name, String content) {
		return assertInstanceOf(Taken.Done.class, take(name, content)).receipt();
	}

	/** Others have no words of ours. */
	public Footprints footprints() {
		return new FootprintsComponent(counting, chain, Vocabularies.NONE);
	}

	public String check() {
		return door.check(Progress.NONE, Locale.ENGLISH).findings().toString();
	}

	@Override
	public void close() {
		store.close();
	}
}
