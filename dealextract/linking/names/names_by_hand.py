"""Names that the tables of first and last names lack: of languages in other letters, and people known by one name.

Written by hand from general knowledge; words apart by blanks.
"""

from __future__ import annotations

# First names as newspapers write them: Russian, Greek, Arabic, Persian, Turkish, Indian, Japanese, African and others.
FIRST_NAMES = """
Aleksandr Aleksander Alexandr Alexei Alexey Aleksei Alyosha Anatoli Anatoliy Anatoly Andrei Andrey Arkady Artyom
Bogdan Boris Dmitri Dmitriy Dmitry Eduard Fyodor Fedor Gennadi Gennady Georgi Georgy Gleb Grigori Grigory Igor Ilya
Innokenty Iosif Kirill Konstantin Ksenia Larisa Leonid Lev Lyubov Lyudmila Maksim Maxim Mikhail Mstislav Nadezhda
Natalya Nikita Nikolai Nikolay Oksana Oleg Olesya Pavel Pyotr Rimma Roman Rostislav Ruslan Semyon Serge Sergei Sergey
Sergiy Stanislav Stepan Svetlana Taras Tatiana Tatyana Timofei Vadim Valentin Valeri Valery Vasili Vasily Vassily
Veniamin Viktor Vitali Vitaly Vladimir Vladislav Volodymyr Vsevolod Vyacheslav Yaroslav Yegor Yekaterina Yelena
Yevgeni Yevgeny Yulia Yuliya Yuri Yury Zhanna Zinaida Zurab Eduard Levon Vazgen Nursultan Askar Heydar Ilham
Achilleas Alekos Alexandros Alexis Anastasios Antonis Apostolos Aris Aristotelis Athanasios Charalambos Christos
Costas Costis Dimitri Dimitrios Dimitris Evangelos Fotis Georgios Giorgos Haris Ioannis Iannis Kostas Kostis
Konstantinos Kyriakos Lefteris Leonidas Manolis Nikos Nicos Panagiotis Panayiotis Pantelis Pavlos Petros Sotiris
Spiros Spyros Stavros Stelios Takis Thanassis Thanos Theodoros Tassos Thodoros Vangelis Vassilis Vassos Yannis Yiannis
Yiorgos Yorgos Glafcos Rauf
Abbas Abdallah Abdel Abdelaziz Abdelkader Abdul Abdulaziz Abdulla Abdullah Abdulrahman Adel Adnan Afif Ahmad Ahmed
Akbar Akram Ali Alaa Amer Amin Amir Ammar Amr Anis Anwar Asif Ashraf Atef Awad Ayman Aziz Azzam Badr Bandar Bashar
Basher Bashir Bassam Dawood Ehsan Emad Esmat Fadel Fahd Fahmi Faisal Faisel Farid Farouk Farooq Fathi Fawzi Fayez
Fouad Fuad Ghassan Ghazi Habib Hafez Hafiz Haidar Haider Hamad Hamdi Hamed Hamid Hamza Hani Hanan Haris Haroun Hasan
Hashem Hashim Hassan Hatem Haytham Hisham Hosni Hossam Hossein Houari Husain Hussain Hussein Ibrahim Idris Ihsan Ijaz
Imad Imran Inzamam Iqbal Isa Ismail Ismat Issa Iyad Izzat Jaber Jafar Jalal Jamal Jamil Jassim Javed Jawad Kamal Kamel
Karim Kassem Kazem Khaled Khalid Khalifa Khalil Latif Liaquat Lotfi Luay Mahdi Maher Mahmood Mahmoud Mahmud Majid Malik
Mamdouh Mansour Mansur Marwan Massoud Masood Maqbool Medhat Mohamad Mohamed Mohammad Mohammed Mohsen Moin Mounir
Moustafa Muammar Muhammad Muhammed Muhsin Mujtaba Munir Murad Murtaza Mushtaq Mustafa Mutaz Nabih Nabil Nader Nadim
Naguib Naim Najib Nasir Nasser Nawaf Nawaz Nayef Nazar Nizar Noor Nouri Omar Osama Othman Qaboos Qais Qassem Rabah
Rached Rafik Rafiq Rahim Rajab Rami Ramiz Rashad Rashed Rashid Raza Riad Rifaat Riyad Riyadh Saad Sabri Saddam
Sadek Sadiq Sadik Saeb Saeed Safwat Sajid Salah Salam Saleh Salem Salim Salman Sami Samih Samir Saud Sayed Selim Shahid
Shakil Shaukat Sherif Shoaib Sohail Sohaib Suleiman Tahar Taha Taher Tahir Talal Talat Tarek Tareq Tariq Tawfiq
Tayeb Usman Wael Wafa Wahid Waleed Walid Waqar Wasim Yahya Yasin Yasir Yasser Yassir Younes Younis Youssef Yousef
Yusuf Zafar Zahir Zaid Zakaria Zakir Zayed Ziad Zine Zubair Zulfikar Zulfiqar Benazir Hanan Suha Jihan Leila Latifa
Naima Nawal Soraya
Abolhassan Akbar Ataollah Bahram Behzad Dariush Ebrahim Gholam Hashemi Javad Kamran Khosrow Mahmoud Manouchehr
Massoumeh Mehdi Mehran Mohsen Morteza Nateq Parviz Ramin Reza Sadegh Shahram Shirin
Abdullah Ahmet Bulent Bülent Cem Cengiz Deniz Erdal Erdem Ertugrul Hakan Halil Hikmet Husamettin Ibrahim Ismet Kemal
Kubilay Levent Mehmet Mesut Murat Mustafa Necmettin Nevzat Oguz Orhan Ozan Recep Sukru Suleyman Süleyman Tansu
Tayyip Turgut Umit Unal Vural Yalcin Yasar Yilmaz
Ajay Ajit Akhil Amar Amit Amitabh Anand Anil Anshu Arjun Arjuna Aravinda Arun Arvind Ashok Ashwin Asoka Atal Azim
Bharat Bhupinder Bimal Brij Chandra Chandrika Deepak Devendra Dheeraj Dhirubhai Dilip Dinesh Gajendra Ganesh Gaurav
Girish Gopal Gurinder Hansie Hari Harish Indra Inder Jagdish Jagmohan Jaswant Javagal Jyoti Kamal Kapil Kanwar
Kishore Kiran Krishna Kumar Kuldip Lakshmi Lakshman Lal Madan Madhav Madhu Madhusudan Mahendra Mahesh Mahela Manish
Manmohan Manoj Mohan Mukesh Mulayam Mukul Muttiah Nandan Narasimha Narayan Narendra Naresh Natwar Navin Navjot Neeraj
Nikhil Nirmal Palaniappan Parag Prabhu Prakash Pramod Prasad Pratap Praveen Prem Rahul Raj Rajan Rajat Rajendra Rajesh
Rajinder Rajiv Rajnath Rakesh Ram Ramakrishna Raman Ramesh Ranjan Ranil Ratan Ravi Rohan Rohit Roshan Sachin Sadashiv
Sanath Sanjay Sanjeev Satish Satya Shankar Sharad Shashi Shiv Shyam Siddharth Sitaram Sonia Sourav Subhash Subramanian
Sudhir Sundar Sunil Suresh Surinder Surya Swaraj Uday Upul Usha Vajpayee Venkatesh Vijay Vikram Vinay Vinod Vishal
Vishwanath Vivek Yash Yashwant Begum Khaleda Sirimavo Girija Madhav Sher
Akio Akira Atsushi Daisuke Eiji Eisuke Fumio Genichiro Goro Hajime Haruhiko Haruki Hayao Hideki Hideo Hidetoshi Hiromi
Hirohito Hiroshi Hiroyuki Hisashi Ichiro Isamu Isao Jiro Junichi Junichiro Junji Katsuhiko Katsuya Kazuhiko Kazuo
Kazuyoshi Keiko Keiji Keizo Kenichi Kenji Kiichi Kimiko Koichi Koji Kozo Kunihiko Makiko Makoto Mamoru Masaaki
Masaharu Masahiko Masahiro Masami Masao Masaru Masashi Masatoshi Masayoshi Masayuki Michio Minoru Misuzu Mitsuo Morihiro
Naoki Naoko Naoto Nobuhiko Nobuo Nobuyuki Noboru Osamu Ryoichi Ryuichi Ryutaro Sadaharu Satoru Satoshi Seiji Seiichi
Shigeki Shigeo Shigeru Shinichi Shinji Shintaro Shinya Shinzo Shoichi Shoji Shuji Sosuke Susumu Tadao Tadashi Taizo
Takahiro Takako Takao Takashi Takeo Takeshi Taku Taro Tatsuo Tetsuo Tetsuya Tomiichi Tomoyuki Toru Toshiaki Toshifumi
Toshihiko Toshiki Toshio Tsutomu Yasuhiro Yasuo Yohei Yoichi Yoji Yoko Yoshiaki Yoshihiko Yoshihiro Yoshio Yoshiro
Yukihiko Yukio Yuji Yutaka Yuzo
Abdoulaye Abdou Alassane Amadou Amara Babacar Blaise Boubacar Cheikh Chinua Didier Diafarou Ekow Emeka Etienne Felix
Gnassingbe Goodluck Haile Idriss Idrissa Ibrahima Jomo Juvenal Kamuzu Kenneth Kofi Kwame Kwesi Lamine Lansana Laurent
Mamadou Mathieu Meles Mengistu Mobutu Moussa Muhammadu Mwai Ngozi Nkosazana Ngugi Obafemi Olusegun Omar Ousmane Oumar
Pascal Pasteur Pierre Robert Sani Seydou Sekou Sizwe Sipho Souleymane Thabo Themba Umaru Wangari Winnie Wole
Yoweri Yakubu Zine
Agim Bakir Besim Biljana Bojan Borislav Branko Bujar Dejan Dragan Dragoljub Drago Drazen Dusan Enver Fatmir Fatos Franjo
Gojko Goran Gordana Haris Hashim Ibrahim Ivica Jadranko Janez Janko Jasmina Kiro Kresimir Ljubo Ljubomir Mate Milan
Milorad Milos Milutin Miladin Mirjana Miroslav Mladen Momcilo Momir Muhamed Nebojsa Nenad Nikola Ognjen Predrag Radmila
Radoslav Radovan Ratko Sali Savo Sejfudin Sinisa Slavko Slobodan Srdjan Stanko Stipe Tihomir Tomislav Veselin Vesna
Vinko Vlado Vojislav Vuk Zdravko Zeljko Zlatko Zivko Zoran Zvonimir Ilian Ilie Ivaylo Hristo Petar Plamen Krassimir
Lyuben Todor Zhan Zhelyu
Bronislaw Boguslaw Czeslaw Grzegorz Hanna Jaroslaw Jerzy Kazimierz Krzysztof Lech Leszek Marek Mieczyslaw Miroslaw
Stanislaw Tadeusz Waldemar Wieslaw Wladyslaw Wlodzimierz Wojciech Zbigniew Zdzislaw Bohumil Dalibor Frantisek Jaromir
Jiri Josef Ladislav Lubomir Lubos Marian Milos Miloslav Oldrich Otakar Pavel Petr Premysl Radek Radim Rudolf Stanislav
Vaclav Vladimir Vlastimil Vojtech Zdenek Zdeněk Attila Bela Ferenc Gabor Gergely Gyorgy Gyula Imre Istvan Janos Jozsef
Kalman Karoly Lajos Laszlo Mihaly Miklos Pal Peter Sandor Tamas Tibor Viktor Zoltan Zsolt
Aviv Avi Avraham Amnon Ariel Aryeh Benjamin Binyamin Chaim Dalia Dov Ehud Eliahu Eliyahu Eitan Ezer Geula Golda Haim
Hanan Ilan Limor Menachem Meir Mordechai Moshe Naftali Natan Nahum Nir Ofer Rafael Reuven Ron Roni Shimon Shlomo Shaul
Shmuel Tzipi Uri Uzi Yaakov Yael Yair Yigal Yisrael Yitzhak Yoav Yoram Yosef Yossi Yuval Zalman Zeev Zvi
Bacharuddin Budiono Bambang Djamaluddin Emil Ginandjar Hartarto Jusuf Megawati Mohamad Saadillah Sarwono
Soesilo Suharto Sukarno Susilo Sutrisno Tanri Wiranto Abdurrahman Mahathir Daim Rafidah Anwar Tunku Ong Chuan
Chatichai Chavalit Banharn Thaksin Chuan Supachai Amnuay Prem Surin Corazon Fidel Gloria Imelda Ferdinand Benigno
Aung Khin Than Maung Norodom Hun Ranariddh Khieu Ieng Souphanouvong Nong Madeleine
Mo Moe Norm Stan Chuck Butch Buddy Bubba Skip Chip Rusty Dusty Rocky Lefty Sparky Whitey Yogi Babe Jermaine Deion
Shaquille Hakeem Dikembe Vlade Toni Latrell Scottie Rasheed Kobe Tiger Fuzzy Payne Corey Hale Hal Mats Jesper
Thomas Magnus Niclas Jarmo Teemu Jari Mika Pekka Saku Esa Olli Jaakko Kimi Jyrki Eino Martti Paavo Ib Poul Uffe Ole
Dag Knut Kjell Thorbjorn Thorbjoern Gro Jens Gudjon
"""

# Family names that stand in front of the given name: Chinese, Korean, Vietnamese.
FAMILY_FIRST = """
Bai Cai Cao Chai Chang Chen Cheng Cheung Chiang Chien Chin Ching Chiu Choi Chou Chow Chu Chua Chung Cui Deng Ding Dong
Du Fan Fang Feng Foo Fu Fung Gao Goh Gong Gu Guan Guo Han Hao He Ho Hon Hou Hsieh Hsu Hu Hua Huang Hui Hung Jia Jiang
Jin Kang Khoo Kong Koo Ku Kuo Kwan Kwok Lai Lam Lau Lee Leung Lei Li Liang Liao Lien Lim Lin Ling Liu Loh Loke Long
Loong Lou Lu Lui Luo Luk Lung Ma Mao Mei Meng Mo Ng Ni Ning Niu Oei Ong Ouyang Pan Pang Peng Qian Qiao Qin Qiu Qu Quan
Ren Ruan Seah Shao Shen Shi Shih Shu Si Sima Siu Soong Su Sun Sung Szeto Tai Tam Tan Tang Tao Tay Teng Teo Tian Ting
Toh Tong Tsai Tsang Tse Tseng Tsien Tsui Tu Tung Wan Wang Wee Wei Wen Weng Wong Woo Wu Xi Xia Xiang Xiao Xie Xing
Xiong Xu Xue Yan Yang Yao Yap Ye Yeh Yen Yeo Yeung Yi Yin Ying Yip Yiu You Yu Yuan Yue Yuen Yung Zeng Zha Zhai Zhan
Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Zuo
Ahn An Bae Baek Ban Bang Byun Chae Cho Choe Chon Chong Chun Gu Gwon Ham Han Heo Hong Hur Hwang Hyun Im Jang Jeon Jeong
Ji Jo Joo Ju Jun Jung Kang Kil Kim Ko Koh Kwon Lee Lim Min Moon Nam No Noh Oh Paek Paik Pak Park Pyo Rhee Ri Ro Roh
Ryu Seo Seok Shim Shin Sim So Sohn Son Song Suh Yoo Yoon Yun
Bui Cao Dang Dao Dinh Do Doan Duong Ho Hoang Huynh Le Luong Luu Ly Mai Ngo Nguyen Pham Phan Phung Thach To Ton Tran
Trinh Truong Vo Vu Vuong
"""

# People of whom everybody knows who is meant by the one name.
KNOWN_BY_ONE_NAME = """
Adenauer Albright Arafat Aristide Asad Assad Ataturk Atatürk Attlee Aznar Balladur Berlusconi Bhutto Blair Brandt
Brezhnev Buthelezi Carter Castro Ceausescu Cheney Chernomyrdin Chirac Churchill Clinton Cuomo Demirel Dukakis
Duvalier Eisenhower Erbakan Erdogan Erhard Fujimori Gaddafi Gadhafi Gaidar Gandhi Gingrich Giuliani Goebbels Goering
Gorbachev Göring Gromyko Guevara Habibie Haider Hashimoto Havel Hekmatyar Himmler Hitler Hosokawa Izetbegovic Jiang
Jinnah Jospin Juppe Juppé Kabila Karadzic Karzai Kerry Khamenei Khatami Khomeini Khrushchev Kibaki Kiesinger
Kiriyenko Kissinger Koizumi Kruschev Kuchma Kwasniewski Lebed Lenin Lukashenko Luzhkov Macron Mahathir Mandela Marcos
Mbeki Medvedev Merkel Mesic Milosevic Mitterrand Mladic Mobutu Moi Molotov Mubarak Museveni Mussolini Nasser Nehru
Nemtsov Netanyahu Nixon Noriega Nyerere Obama Obasanjo Obuchi Orban Ortega Papandreou Peres Peron Perot Pinochet
Pompidou Poroshenko Primakov Prodi Putin Rabin Rafsanjani Rajapaksa Reagan Rockefeller Romney Roosevelt Rumsfeld Rutskoi
Sadat Salazar Sarkozy Savimbi Schroeder Schröder Shamir Sharon Shevardnadze Sihanouk Simitis Stalin Sukarno Suharto
Tito Trotsky Trudeau Trump Truman Tudjman Ulbricht Vajpayee Videla Walesa Yeltsin Yushchenko Zedillo Zelensky Zelenskiy
Zelenskyy Zhirinovsky Zhivkov Zyuganov Greenspan Bernanke Yellen Draghi Lagarde Trichet Duisenberg Tietmeyer Soros
Icahn Buffett Bezos Zuckerberg Berezovsky Khodorkovsky Milken Murdoch Iacocca
Archimedes Aristotle Bach Balzac Baudelaire Beckett Beethoven Berlioz Brahms Brecht Buddha Byron Caesar Camus Caravaggio
Cervantes Cezanne Cézanne Chaucer Chekhov Chopin Cicero Cleopatra Confucius Copernicus Cromwell Dante Darwin
Debussy Degas Descartes Dostoevsky Dostoyevsky Dvorak Dürer Einstein Euripides Faulkner Fellini Flaubert Freud Galilei
Galileo Garibaldi Gauguin Gershwin Goethe Gogol Goya Handel Haydn Hegel Heidegger Hemingway Hitchcock Ibsen Kafka
Kandinsky Kant Keats Kierkegaard Kurosawa Liszt Luther Machiavelli Magritte Mahler Mallarmé Manet Marx Matisse
Mendelssohn Michelangelo Moliere Molière Mondrian Monet Montesquieu Mozart Mussorgsky Nabokov Napoleon
Nietzsche Pasteur Picasso Plato Prokofiev Proust Puccini Pushkin Rachmaninoff Raphael Rembrandt Renoir Rodin
Rossini Rothko Rousseau Rubens Sartre Schiller Schoenberg Schopenhauer Schubert Schumann Shakespeare Shostakovich
Sibelius Socrates Solzhenitsyn Sophocles Spinoza Steinbeck Strauss Stravinsky Strindberg Tchaikovsky Tintoretto Titian
Tolstoy Toscanini Turgenev Velazquez Velázquez Verdi Vermeer Virgil Vivaldi Voltaire Wagner Warhol Wittgenstein Zola
Jesus God Maradona Pele Ronaldo Ronaldinho Romario Madonna Cantona Zidane Klinsmann Beckham Agassi Sampras Navratilova
Schumacher
"""
