package io.antiphon.report.internal;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Chain;
import io.antiphon.loop.spi.Station;
import io.antiphon.report.Report;
import io.antiphon.report.spi.Chapter;
import java.nio.file.Path;
import java.time.Clock;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers chapters and stations for the {@link Report}. */
@Component
public final class ReportComponent implements Report {

	private final Extensions<Chapter> chapters;
	private final Extensions<Station> stations;
	private final Newsroom newsroom;
	private final Press press;

	@Activate
	public ReportComponent(
			BundleContext context,
			@Reference FeedbackStore feedback,
			@Reference Chain chain,
			@Reference Capabilities capabilities,
			@Reference Guard guard) {
		this.chapters = Extensions.of(context, Chapter.class, guard);
		this.stations = Extensions.of(context, Station.class, guard);
		this.newsroom = new Newsroom(feedback, chain, capabilities, Clock.systemDefaultZone(), guard.faults());
		this.press = new Press(chain);
	}

	@Override
	public void write(Path folder, Request request) {
		press.write(newsroom.edition(chapters, stations, request), folder, request);
	}

	@Override
	public void writeFile(Path file, Request request) {
		press.writeFile(newsroom.edition(chapters, stations, request), file, request);
	}
}
