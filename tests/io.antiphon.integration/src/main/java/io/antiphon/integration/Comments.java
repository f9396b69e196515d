package io.antiphon.integration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up comments on a made-up shop, in both languages: enough of them to find what hurts. */
final class Comments {

	private static final int COUNT = 480;

	private static final List<String> SAID = List.of(
			"delivery,The courier came two hours late and nobody told us why",
			"delivery,配送太慢了，等了两个小时还没有送到",
			"site,The new search finds everything at once, thank you",
			"site,页面很清楚，下单很方便",
			"delivery,My parcel was late again, this is the third time",
			"delivery,快递又迟到了，打电话也没人接",
			"support,Friendly people on the phone who solved it at once",
			"support,客服态度很好，马上就解决了",
			"delivery,Late delivery and the box was wet and torn",
			"delivery,送货太晚，包装还破了",
			"product,Lovely colour and very good quality for the price",
			"product,质量不错，价格也合适，还会再买");

	private Comments() {}

	/** As a file with a header; its last record has a field too many. */
	static String csv() {
		var first = LocalDate.of(2025, 1, 6);
		return IntStream.range(0, COUNT)
				.mapToObj(at -> record(at, first.plusDays(at / 6)))
				.collect(
						Collectors.joining("\n", "id,date,service,touchpoint,comment\n", "\nc,2025-01-06,Garden shop,site,one,too many\n"));
	}

	private static String record(int at, LocalDate day) {
		var said = SAID.get(at % SAID.size()).split(",", 2);
		return "c%d,%s,Garden shop,%s,\"%s (%d)\"".formatted(at, day, said[0], said[1], at);
	}
}
