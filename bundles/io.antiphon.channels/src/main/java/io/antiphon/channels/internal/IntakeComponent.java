package io.antiphon.channels.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.channels.Arrivals;
import io.antiphon.channels.Correcting;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.arrival.OpenArrivals;
import io.antiphon.channels.internal.intake.Corrections;
import io.antiphon.channels.internal.intake.FileIntake;
import io.antiphon.channels.internal.intake.Previewer;
import io.antiphon.channels.internal.intake.SampleFile;
import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.memory.KeptMappings;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.spi.Connector;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.store.Documents;
import io.antiphon.wording.Vocabularies;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers the stores for {@link Intake}. */
@Component
public final class IntakeComponent implements Intake {

	private final FileIntake.Stores stores;
	private final Connectors connectors;
	private final Vocabularies vocabularies;

	@Activate
	public IntakeComponent(
			BundleContext context,
			@Reference Guard guard,
			@Reference FeedbackStore store,
			@Reference MeasurementsComponent measurements,
			@Reference EventsComponent events,
			@Reference Documents documents,
			@Reference Suppressions suppressions,
			@Reference Vocabularies vocabularies) {
		this(
				new FileIntake.Stores(
						store, measurements.measurements(), events.events(),
						new KeptMappings(documents, Clock.systemUTC(), suppressions::words)),
				new Connectors(Extensions.of(context, Connector.class, guard)), vocabularies);
	}

	/** By these connectors, whatever is installed. */
	public IntakeComponent(FileIntake.Stores stores, Connectors connectors, Vocabularies vocabularies) {
		this.stores = stores;
		this.vocabularies = vocabularies;
		this.connectors = connectors;
	}

	@Override
	public Arrivals arrivals(Path path) {
		return OpenArrivals.of(path, connectors::sure);
	}

	@Override
	public Previewing preview(Path file, Declared declared, Progress progress) {
		return Previewer.preview(file, declared, connectors, stores.memory(), progress);
	}

	@Override
	public Taking take(Path file, Declared declared, Access access, Progress progress) {
		return new FileIntake(stores, connectors, access, progress).take(file, declared);
	}

	@Override
	public Correcting corrections(Path source, Declared declared, Path out, Progress progress) {
		UnaryOperator<Receipt> worded = vocabularies.wording(declared.locale())::receipt;
		return new Corrections(connectors, stores.measurements().folder(), worded).write(source, declared, receipts(), out, progress);
	}

	@Override
	public Taking takeSample(Locale locale, Access access, Progress progress) {
		return SampleFile.take(new FileIntake(stores.withoutMemory(), connectors, access, progress), locale);
	}

	@Override
	public LocalDate sampleActionDate() {
		return Sample.START.plusWeeks(Sample.ACTION_WEEK);
	}

	@Override
	public List<Receipt> receipts() {
		return Stream.concat(stores.feedback().receipts().stream(), stores.measurements().receipts().stream())
				.sorted(Comparator.comparing(Receipt::at))
				.toList();
	}

	@Override
	public boolean isSample(Receipt receipt) {
		return receipt.source().file().equals(Sample.FILE_NAME);
	}

	@Override
	public List<RoleName> roles(Kind kind, Locale locale) {
		return ColumnRole.of(Mapping.Kind.valueOf(kind.name())).stream()
				.map(role -> new RoleName(role.key(), role.text(locale)))
				.toList();
	}
}
