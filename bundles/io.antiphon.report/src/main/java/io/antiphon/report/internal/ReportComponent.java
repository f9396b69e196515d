package io.antiphon.report.internal;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Turns;
import io.antiphon.privacy.Privacy;
import io.antiphon.report.Report;
import io.antiphon.report.spi.Chapter;
import java.nio.file.Path;
import java.time.Clock;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers chapters for the {@link Report}. */
@Component
public final class ReportComponent implements Report {

	/** What the audit calls it. */
	private static final String WRITE = "report.write";

	private final Extensions<Chapter> chapters;
	private final Newsroom newsroom;
	private final Press press;
	private final Privacy privacy;

	@Activate
	public ReportComponent(
			BundleContext context,
			@Reference FeedbackStore feedback,
			@Reference Chain chain,
			@Reference Turns turns,
			@Reference Capabilities capabilities,
			@Reference Privacy privacy,
			@Reference Guard guard) {
		this.chapters = Extensions.of(context, Chapter.class, guard);
		this.newsroom = new Newsroom(feedback, chain, turns, capabilities, Clock.systemDefaultZone(), guard.faults());
		this.press = new Press(chain);
		this.privacy = privacy;
	}

	@Override
	public void write(Path folder, Request request) {
		press.write(newsroom.edition(chapters, request), folder, request);
		privacy.audit(request.access(), WRITE, "folder", 1);
	}

	@Override
	public void writeFile(Path file, Request request) {
		press.writeFile(newsroom.edition(chapters, request), file, request);
		var name = String.valueOf(file.getFileName());
		privacy.audit(request.access(), WRITE, name.substring(Math.max(name.lastIndexOf('.'), 0)), 1);
	}
}
