package io.antiphon.channels.feeds.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import org.osgi.service.component.annotations.Component;

/** Reads feeds: RSS, Atom, JSON Feed and ActivityStreams, each as a file. */
@Component
public final class FeedConnectorComponent implements Connector {

	@Override
	public String id() {
		return "channels.feed";
	}

	@Override
	public Acceptance accepts(Source source) {
		return FeedFormat.accepts(source.name(), source.head());
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file -> FeedRecords.open(file.path(), FeedFormat.of(file.head()), progress);
		};
	}
}
