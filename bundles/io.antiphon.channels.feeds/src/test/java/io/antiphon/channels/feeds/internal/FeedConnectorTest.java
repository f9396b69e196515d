package io.antiphon.channels.feeds.internal;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Path;

class FeedConnectorTest extends ConnectorContract {

	FeedConnectorTest() {
		super(new FeedConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Feeds.write(folder, "said.rss", """
				<?xml version="1.0"?>
				<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
				<channel><title>Lamps</title>
				<item><guid>1</guid><title>Late &amp;amp; broken</title><description>&lt;p&gt;late again</description></item>
				<item><guid>1</guid><pubDate>Wed, 03 Sep 2008 00:00:00 EST</pubDate><content:encoded><![CDATA[物流太慢了]]></content:encoded></item>
				<item><description>no id&#8230;</description><author>anna@example.com (Anna)</author></item>
				</channel></rss>
				""");
	}
}
