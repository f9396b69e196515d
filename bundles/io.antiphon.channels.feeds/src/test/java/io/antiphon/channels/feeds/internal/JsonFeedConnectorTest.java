package io.antiphon.channels.feeds.internal;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Path;

class JsonFeedConnectorTest extends ConnectorContract {

	JsonFeedConnectorTest() {
		super(new FeedConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Feeds.write(folder, "said.json", """
				{"version": "https://jsonfeed.org/version/1.1", "title": "Lamps", "items": [
				{"id": "1", "content_text": "late again", "date_published": "2026-01-05T09:00:00+08:00"},
				{"id": "2", "content_html": "<p>物流太慢了</p>", "authors": [{"name": "Lin"}], "tags": ["late", "lamp"]},
				"astray",
				{"id": "2", "content_text": "all good", "_review": {"reviewRating": {"ratingValue": 5}}}
				]}
				""");
	}
}
